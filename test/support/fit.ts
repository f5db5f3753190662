/** Whether an element keeps to its place, and shows its words whole. */

/** What of an element stands out of it, or is cut off. */
export function misfits(element: Element): string[] {
  const view = element.ownerDocument.defaultView!;
  const bounds = element.getBoundingClientRect();
  const around = element.parentElement!.getBoundingClientRect();
  const found = sticksOut(bounds, around) ? [`<${element.localName}> stands out of its place`] : [];
  for (const part of element.shadowRoot!.querySelectorAll('.base *')) {
    const style = view.getComputedStyle(part);
    const box = part.getBoundingClientRect();
    if (box.width === 0 || isForScreenReaders(part, view)) continue;
    if (sticksOut(box, bounds)) found.push(`${nameOf(part)} stands out by ${Math.round(box.right - bounds.right)} px`);
    if (isCut(part, style)) found.push(`${nameOf(part)} is cut off`);
  }
  return found;
}

const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.right > outer.right + 1 || inner.left < outer.left - 1;

/** An abstract that ends in an ellipsis says so, and can be unfolded. */
function isCut(part: Element, {overflowX, overflowY, textOverflow, webkitLineClamp}: CSSStyleDeclaration): boolean {
  if (part.matches('button') && part.scrollWidth > part.clientWidth + 1) return true;
  if (textOverflow === 'ellipsis' || (webkitLineClamp && webkitLineClamp !== 'none')) return false;
  const isClipped = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return (
    (isClipped(overflowX) && part.scrollWidth > part.clientWidth + 1) ||
    (isClipped(overflowY) && part.scrollHeight > part.clientHeight + 1)
  );
}

function isForScreenReaders(part: Element, view: Window): boolean {
  for (let node: Element | null = part; node; node = node.parentElement)
    if (view.getComputedStyle(node).clipPath !== 'none') return true;
  return false;
}

const nameOf = (part: Element): string =>
  `<${part.localName} class="${part.getAttribute('class') ?? ''}"> “${(part.textContent ?? '').trim().slice(0, 30)}”`;
