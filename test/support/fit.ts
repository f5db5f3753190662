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
    if (box.width === 0 || part.closest('svg, .cover') || isForScreenReaders(part, view)) continue;
    if (sticksOut(box, bounds) && !isInside(part, view))
      found.push(`${nameOf(part)} stands out by ${Math.round(box.right - bounds.right)} px`);
    if (isCut(part, style)) found.push(`${nameOf(part)} is cut off`);
  }
  return found;
}

const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.right > outer.right + 1 || inner.left < outer.left - 1;

/** An abstract that ends in an ellipsis says so, and can be unfolded. */
function isCut(part: Element, {overflowX, overflowY, textOverflow, webkitLineClamp}: CSSStyleDeclaration): boolean {
  if (part.matches('button:has(svg)')) return false; // in a narrow place the icon stands for the word
  if (part.matches('button') && [...part.querySelectorAll('span, bdi')].some((word) => isTooWide(word, part)))
    return true;
  if (part.matches('select')) return isChoiceCut(part as HTMLSelectElement);
  if (textOverflow === 'ellipsis' || (webkitLineClamp && webkitLineClamp !== 'none')) return false;
  const isClipped = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return (
    (isClipped(overflowX) && part.scrollWidth > part.clientWidth + 1) ||
    (isClipped(overflowY) && part.scrollHeight > part.clientHeight + 1)
  );
}

const ruler = document.createElement('canvas').getContext('2d')!;

/** What is chosen in a list, when there is no room for it. */
function isChoiceCut(list: HTMLSelectElement): boolean {
  const {font, paddingLeft, paddingRight} = list.ownerDocument.defaultView!.getComputedStyle(list);
  ruler.font = font;
  const room = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return ruler.measureText(list.selectedOptions[0]?.text ?? '').width > room + 1;
}

/** A word that is seen, and is wider than the button it stands in. */
function isTooWide(word: Element, button: Element): boolean {
  const view = button.ownerDocument.defaultView!;
  return !isForScreenReaders(word, view) && sticksOut(word.getBoundingClientRect(), button.getBoundingClientRect());
}

/** Whether something around a part keeps it in: it is then that which may be cut off. */
function isInside(part: Element, view: Window): boolean {
  for (let node = part.parentElement; node; node = node.parentElement)
    if (view.getComputedStyle(node).overflowX !== 'visible') return true;
  return false;
}

function isForScreenReaders(part: Element, view: Window): boolean {
  for (let node: Element | null = part; node; node = node.parentElement)
    if (view.getComputedStyle(node).clipPath !== 'none') return true;
  return false;
}

const nameOf = (part: Element): string =>
  `<${part.localName} class="${part.getAttribute('class') ?? ''}"> “${(part.textContent ?? '').trim().slice(0, 30)}”`;
