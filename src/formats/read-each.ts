import type {Paper} from '../model/paper.js';
import {addPaper} from './add-paper.js';
import {buildPaper, type PaperFields} from './build-paper.js';
import type {Reading} from './format.js';
import {isObject, type JsonObject} from './json.js';

// What was read once is clean: a page may hand it back, and gets it as it is.
const made = new WeakSet<object>();

/**
 * The papers of a list, each by itself: an item that is no object, has no title or cannot be read is reported and left
 * out. Ids come out unique; an item that repeats another's id and title is the same item, and is left out too. One of which
 * `toFields` makes nothing is no paper (an attachment, a note), and is passed over in silence.
 */
export function readEach(
  items: readonly unknown[],
  {report, text, offset = 0, papers = new Map<string, Paper>()}: Reading,
  toFields: (item: JsonObject) => PaperFields | undefined,
  base: string | undefined,
): readonly Paper[] {
  const own: Paper[] = [];
  /** Takes an item, or says why it cannot. */
  const take = (item: unknown): string | undefined => {
    if (!isObject(item)) return 'is not an object';
    try {
      const fields = made.has(item) ? item : toFields(item);
      if (!fields) return undefined;
      const paper = made.has(item) ? (item as unknown as Paper) : buildPaper(fields, text, base);
      if (!paper) return 'has no title';
      const added = addPaper(papers, paper);
      if (!added) return `repeats "${paper.id}"`;
      made.add(added);
      own.push(added);
      return undefined;
    } catch (error) {
      return `could not be read (${String(error)})`;
    }
  };
  items.forEach((item, place) => {
    const index = offset + place;
    const why = take(item);
    if (why) report({message: `Item ${index + 1} ${why} and was left out.`, index});
  });
  return own;
}
