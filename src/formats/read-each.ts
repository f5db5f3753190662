import type {Paper} from '../model/paper.js';
import {addPaper} from './add-paper.js';
import {buildPaper, type PaperFields} from './build-paper.js';
import type {Reading} from './format.js';
import {isObject, type JsonObject} from './json.js';

// What was read once is clean: a page may hand it back, and gets it as it is.
const made = new WeakSet<object>();

/**
 * The papers of a list, each by itself: an item that is no object, has no title or cannot be read is reported and left
 * out. Ids come out unique; an item that repeats another's id and title is the same item, and is left out too.
 */
export function readEach(
  items: readonly unknown[],
  {report, text, offset = 0}: Reading,
  toFields: (item: JsonObject) => PaperFields,
  base: string | undefined,
): readonly Paper[] {
  const papers = new Map<string, Paper>();
  items.forEach((item, index) => {
    const place = offset + index;
    const leaveOut = (why: string): void =>
      report({message: `Item ${place + 1} ${why} and was left out.`, index: place});
    if (!isObject(item)) return leaveOut('is not an object');
    let paper: Paper | undefined;
    try {
      paper = made.has(item) ? (item as unknown as Paper) : buildPaper(toFields(item), text, base);
    } catch (error) {
      return leaveOut(`could not be read (${String(error)})`);
    }
    if (!paper) return leaveOut('has no title');
    const own = addPaper(papers, paper);
    if (!own) return leaveOut(`repeats "${paper.id}"`);
    made.add(own);
    return undefined;
  });
  return [...papers.values()];
}
