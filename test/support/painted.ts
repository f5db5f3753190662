/** Colours as they are painted: what a reader has to tell apart. Reckoned here anew, so that the tests do not trust what they test. */

export type Paint = readonly [number, number, number, number];

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

const known = new Map<string, Paint>();

/** Any CSS colour as red, green and blue from 0 to 255, and alpha from 0 to 1. */
export function paintOf(colour: string): Paint {
  const paint = known.get(colour) ?? paintAnew(colour);
  known.set(colour, paint);
  return paint;
}

function paintAnew(colour: string): Paint {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#010203';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return [red, green, blue, alpha / 255];
}

export const over = (front: Paint, back: Paint): Paint => [
  front[0] * front[3] + back[0] * (1 - front[3]),
  front[1] * front[3] + back[1] * (1 - front[3]),
  front[2] * front[3] + back[2] * (1 - front[3]),
  1,
];

function luminance(paint: Paint): number {
  const [red, green, blue] = [paint[0], paint[1], paint[2]].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG between two colours, of which the second is opaque. */
export function contrastOf(front: Paint, back: Paint): number {
  const [one, other] = [luminance(over(front, back)) + 0.05, luminance(back) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

/** What is behind an element: all backgrounds up to the page. */
export function behind(element: Element): Paint {
  const layers: Paint[] = [];
  for (let one: Element | null = element; one; one = one.parentElement ?? hostOf(one)) {
    layers.push(paintOf(getComputedStyle(one).backgroundColor));
    if (layers.at(-1)![3] === 1) break;
  }
  return layers.reduceRight((back, front) => over(front, back), [255, 255, 255, 1] as Paint);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** How well the text of an element can be read where it stands. */
export const readability = (element: Element): number =>
  contrastOf(paintOf(getComputedStyle(element).color), behind(element));
