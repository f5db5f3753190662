/** Red, green, blue and alpha of sRGB, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

export const black: Colour = [0, 0, 0, 1];
export const white: Colour = [1, 1, 1, 1];

/** Reads what a browser makes of `color(from … srgb r g b / alpha)`. Undefined for anything else. */
export function readColour(computed: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (/^color\(srgb (.*)\)$/.exec(computed)?.[1] ?? '')
    .split(/[ /]+/)
    .map((number) => Math.min(1, Math.max(0, Number(number) || 0)));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue, alpha];
}

/** What is seen of one colour in front of another. */
export const over = (front: Colour, back: Colour, alpha = front[3]): Colour => {
  const channel = (index: 0 | 1 | 2): number => front[index] * alpha + back[index] * (1 - alpha);
  return [channel(0), channel(1), channel(2), 1];
};

/** How far two opaque colours are apart, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(first, second) / Math.min(first, second);
}

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Whether light text is easier to read on it than dark text. */
export const isDark = (colour: Colour): boolean => contrast(colour, white) > contrast(colour, black);

/**
 * The first of the steps from `from` to 1 with which a colour stands out from each of the backs as much as is asked for; 1 where
 * none does.
 */
export function firstShare(
  colourAt: (share: number) => Colour,
  backs: readonly Colour[],
  ratio: number,
  from: number,
): number {
  for (let share = from; share < 1; share += 0.02)
    if (backs.every((back) => contrast(over(colourAt(share), back), back) >= ratio)) return share;
  return 1;
}
