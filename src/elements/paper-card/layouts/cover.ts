import {drawings, type Stroke} from './drawings.js';
import {randomFrom} from './random.js';

/** What the cover of a paper shows: it follows from the words alone. */
export interface Cover {
  /** What is set large: the name that a paper gives to its subject. Empty where it gives none. */
  readonly name: string;
  /** How wide that is, in letters. */
  readonly length: number;
  /** A letter for a title that names nothing; empty beside a name. */
  readonly initial: string;
  /** Degrees by which the hue is turned away from the accent of the page. */
  readonly turn: number;
  /** Which of the drawings it is. */
  readonly kind: number;
  readonly strokes: readonly Stroke[];
}

/** As far as hues are turned to either side: further away they would not belong to the page. */
const FARTHEST = 105;
/** Papers of one category have hues that differ by no more than this from its own. */
const NEAR = 20;
const LONGEST_NAME = 16;

/** Makes the cover of a paper: its category has a hue, its title all the rest. */
export function coverOf(title: string, category: string): Cover {
  const random = randomFrom(title);
  const kind = Math.floor(random() * drawings.length);
  const turn = spread(randomFrom(category)(), FARTHEST - NEAR) + spread(random(), NEAR);
  const name = nameIn(title);
  return {
    name,
    length: [...name].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1.7 : 1), 0),
    initial: name ? '' : initialOf(title),
    turn: Math.round(turn),
    kind,
    strokes: drawings[kind]?.(random) ?? [],
  };
}

/** From 0…1 to -most…most. */
const spread = (value: number, most: number): number => (2 * value - 1) * most;

/**
 * The name that a title coins: what stands before a colon or dash when that is short, else a word among the first that is
 * spelled as no word of a language is (`TinyHelen`, `GPT-4`, `BERT`).
 */
function nameIn(title: string): string {
  const [, before = ''] = /^([^:：]+?)(?:\s*[:：]\s*|\s+[-–—]\s+)\S/.exec(title) ?? [];
  const isShort = before.length <= LONGEST_NAME && before.split(' ').length <= 2;
  if (before && isShort) return before;
  if (title === title.toUpperCase()) return '';
  const words = title.split(/[\s:,]+/, 3);
  const coined = words.map((word) => word.replace(/['’]s$/, '')).find((word) => COINED.test(word));
  return coined && coined.length <= LONGEST_NAME ? coined : '';
}

/** A capital behind a small letter, two capitals in a row, or a digit beside letters. */
const COINED = /\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\d]|\p{L}-?\d|\d-?\p{L}{2}/u;

/** The first letter, behind an article. */
const initialOf = (title: string): string =>
  /[\p{L}\p{N}]\p{M}*/u.exec(title.replace(/^(?:an?|the)\s/i, ''))?.[0].toUpperCase() ?? '';
