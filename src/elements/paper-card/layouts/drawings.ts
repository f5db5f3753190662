/** A drawing fills this box; what a cover is wider or higher is cut off. */
export const WIDTH = 320;
export const HEIGHT = 144;

/** One stroke of a drawing, or a shape where it has no width. */
export interface Stroke {
  /** The path, in whole numbers. */
  readonly path: string;
  /** 0 for a shape that is filled. */
  readonly width: number;
}

/** Numbers from 0 up to 1. */
type Random = () => number;

type Drawing = (random: Random) => readonly Stroke[];

const steps = (count: number): readonly number[] => Array.from({length: count}, (_, index) => index);
const between = (random: Random, low: number, high: number): number => low + random() * (high - low);

/** A soft line through points that stand at equal distances, from edge to edge. */
function softLine(heights: readonly number[]): string {
  const step = WIDTH / (heights.length - 1);
  return heights
    .map((height, index) => {
      const [x, y] = [Math.round(index * step), Math.round(height)];
      return index ? `S${Math.round((index - 0.5) * step)} ${y} ${x} ${y}` : `M0 ${y}`;
    })
    .join('');
}

/** Waves on a pond. */
const rings: Drawing = (random) => {
  const [x, y] = [Math.round(between(random, 40, 280)), Math.round(between(random, -10, 150))];
  const distance = between(random, 11, 17);
  const path = steps(22).map((index) => {
    const radius = Math.round((index + 0.6) * distance);
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
  });
  return [{path: path.join(''), width: 1.5}];
};

/** A mountain range, drawn again and again while it becomes flat. */
const ridges: Drawing = (random) => {
  const heights = steps(9).map(() => between(random, 0, 74));
  const path = steps(11).map((index) =>
    softLine(heights.map((height) => 22 + index * 14 - (height * (11 - index)) / 11)),
  );
  return [{path: path.join(''), width: 1.5}];
};

/** A sound as it is recorded. */
const waves: Drawing = (random) => {
  const [slow, fast] = [between(random, 0.1, 0.22), between(random, 0.4, 0.9)];
  const begin = random() * 6;
  const path = steps(32).map((index) => {
    const loud = Math.abs(Math.sin(begin + index * slow) * (0.55 + 0.45 * Math.sin(index * fast)));
    const half = Math.round(3 + loud * 58);
    return `M${5 + index * 10} ${72 - half}v${2 * half}`;
  });
  return [{path: path.join(''), width: 4}];
};

/** Dots that grow towards one place. */
const dots: Drawing = (random) => {
  const [x, y] = [between(random, 0, WIDTH), between(random, 0, HEIGHT)];
  const reach = between(random, 120, 210);
  const rows: [string, string, string, string] = ['', '', '', ''];
  for (let column = 0; column < 20; column++)
    for (let row = 0; row < 9; row++) {
      const [left, top] = [8 + column * 16, 8 + row * 16];
      const near = 1 - Math.hypot(left - x, top - y) / reach;
      rows[Math.max(0, Math.min(3, Math.floor(near * 4)))] += `M${left} ${top}h0`;
    }
  return rows.map((path, size) => ({path, width: 2 + 3.2 * size})).filter(({path}) => path);
};

/** Tiles with two quarters of a circle each, which make one endless line. */
const tiles: Drawing = (random) => {
  let path = '';
  for (let left = 0; left < WIDTH; left += 32)
    for (let top = -8; top < HEIGHT; top += 32)
      path +=
        random() < 0.5
          ? `M${left + 16} ${top}a16 16 0 0 1-16 16M${left + 32} ${top + 16}a16 16 0 0 0-16 16`
          : `M${left + 16} ${top}a16 16 0 0 0 16 16M${left} ${top + 16}a16 16 0 0 1 16 16`;
  return [{path, width: 3}];
};

/** Hills behind hills. */
const hills: Drawing = (random) =>
  steps(5).map((index) => ({
    path: `${softLine(steps(5).map(() => 18 + index * 25 + between(random, -22, 22)))}V${HEIGHT}H0z`,
    width: 0,
  }));

/** Sheets that are fanned out. */
const fans: Drawing = (random) => {
  const x = Math.round(between(random, -20, 340));
  const path = steps(30).map((index) => {
    const angle = (Math.PI * (index + random() * 0.7)) / 29;
    return `M${x} 158L${Math.round(x - Math.cos(angle) * 420)} ${Math.round(158 - Math.sin(angle) * 420)}`;
  });
  return [{path: path.join(''), width: 1.25}];
};

/** All kinds of drawings. The order is part of what makes a cover: a new one goes to the end. */
export const drawings: readonly Drawing[] = [rings, ridges, waves, dots, tiles, hills, fans];
