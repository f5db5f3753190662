/** The colours that lie behind an element, as the browser computes them: the nearest first, the last one opaque. */
export interface Backdrop {
  readonly layers: readonly string[];
  /** Whether the last of them is known. A picture may look like anything. */
  readonly isKnown: boolean;
}

/** Looks from an element up through the page, across shadow roots and slots, until nothing more can be seen. */
export function backdropOf(element: Element): Backdrop {
  const layers: string[] = [];
  for (let one: Element | undefined = element; one; one = parentOf(one)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(one);
    if (!isClear(backgroundColor)) layers.push(backgroundColor);
    if (isOpaque(backgroundColor)) return {layers, isKnown: true};
    if (backgroundImage !== 'none') return {layers: [], isKnown: false};
  }
  return {layers, isKnown: true};
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

const alphaOf = (colour: string): number => {
  const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(colour);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
};
const isClear = (colour: string): boolean => colour === 'transparent' || alphaOf(colour) === 0;
const isOpaque = (colour: string): boolean => colour !== 'transparent' && alphaOf(colour) === 1;
