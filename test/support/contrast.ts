/** How well text can be told from what is behind it: computed from the colours that a browser says it uses. */
import {contrastOf, over, paintOf, type Paint} from './painted.js';

/** The first texts of an element that stand out too little, each with its contrast (WCAG 2.2, 1.4.3). */
export function faintTexts(element: Element): string[] {
  const found: string[] = [];
  const view = viewOf(element);
  for (const root of [element, ...element.shadowRoot!.querySelectorAll('*')]) {
    const text = [...root.childNodes].filter(isText).map(({data}) => data.trim());
    const style = view.getComputedStyle(root);
    if (!text.some(Boolean) || !isSeen(root, style) || isExempt(root)) continue;
    const ratio = contrast(style.color, root);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5))
      found.push(`${ratio.toFixed(2)}: ${nameOf(root)} “${text.join(' ').slice(0, 40)}”`);
  }
  return found;
}

/** The fields and lists of an element whose edge stands out too little to be found (1.4.11). */
export function faintEdges(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('input:not([type=checkbox]), select')].flatMap((field) => {
    const style = viewOf(field).getComputedStyle(field);
    if (!isSeen(field, style) || style.borderBottomStyle === 'none' || style.borderBottomWidth === '0px') return [];
    const ratio = contrast(style.borderBottomColor, parentOf(field)!);
    return ratio < 3 ? [`${ratio.toFixed(2)}: ${nameOf(field)}`] : [];
  });
}

/** The contrast of a colour against what is behind a node. */
export function contrast(colour: string, behind: Element): number {
  const layers: Paint[] = [];
  for (let node: Element | null = behind; node; node = parentOf(node))
    layers.push(paintOf(viewOf(node).getComputedStyle(node).backgroundColor));
  const canvas = paintOf(canvasColour(behind.ownerDocument));
  return contrastOf(
    paintOf(colour),
    layers.reduceRight((back, front) => over(front, back), canvas),
  );
}

const viewOf = (node: Node): Window & typeof globalThis => node.ownerDocument!.defaultView!;

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** What is around a node as it is drawn. */
function parentOf(node: Element): Element | null {
  const around = node.assignedSlot ?? node.parentNode;
  if (around?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (around as ShadowRoot).host;
  return around?.nodeType === Node.ELEMENT_NODE ? (around as Element) : null;
}

/** Not hidden, and not only for screen readers. */
function isSeen(node: Element, style: CSSStyleDeclaration): boolean {
  const {width, height} = node.getBoundingClientRect();
  return width > 1 && height > 1 && style.visibility === 'visible' && style.clipPath === 'none';
}

/** What only adorns, or cannot be used at the moment, need not stand out; browsers draw options in colours of their own. */
const isExempt = (node: Element): boolean =>
  node.matches('option, style, script') || node.closest('.cover, [disabled], [aria-disabled=true]') !== null;

const nameOf = (node: Element): string =>
  `<${node.localName} class="${node.getAttribute('class') ?? ''}" part="${node.getAttribute('part') ?? ''}">`;

/** What the browser paints a page on that says nothing: white, or nearly black where the page is dark. */
function canvasColour({body}: Document): string {
  const probe = Object.assign(body.ownerDocument.createElement('i'), {hidden: true});
  probe.style.cssText = 'all: initial; display: none; color: Canvas';
  probe.style.colorScheme = viewOf(body).getComputedStyle(body.ownerDocument.documentElement).colorScheme;
  body.append(probe);
  const {color} = viewOf(body).getComputedStyle(probe);
  probe.remove();
  return color;
}
