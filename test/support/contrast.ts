/** How well text can be told from what is behind it: computed from the colours that a browser says it uses. */

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
  const layers: string[] = [];
  for (let node: Element | null = behind; node; node = parentOf(node)) {
    layers.unshift(viewOf(node).getComputedStyle(node).backgroundColor);
  }
  const base = canvasColour(behind.ownerDocument);
  const [one, other] = [
    [base, ...layers],
    [base, ...layers, colour],
  ].map((paints) => luminance(painted(paints)));
  return (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
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

const pixel = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
  willReadFrequently: true,
})!;
const known = new Map<string, readonly number[]>();

/** The colour that is seen when these are laid one over the other. */
function painted(colours: readonly string[]): readonly number[] {
  const key = colours.join('|');
  let found = known.get(key);
  if (!found) {
    pixel.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
    }
    found = [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3);
    known.set(key, found);
  }
  return found;
}

const luminance = (colour: readonly number[]): number => {
  const [red, green, blue] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
