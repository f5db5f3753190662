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
  items.forEach((item, index) => {
    const place = offset + index;
    const leaveOut = (why: string): void =>
      report({message: `Item ${place + 1} ${why} and was left out.`, index: place});
    if (!isObject(item)) return leaveOut('is not an object');
    let paper: Paper | undefined;
    try {
      if (made.has(item)) paper = item as unknown as Paper;
      else {
        const fields = toFields(item);
        if (!fields) return undefined;
        paper = buildPaper(fields, text, base);
      }
    } catch (error) {
      return leaveOut(`could not be read (${String(error)})`);
    }
    if (!paper) return leaveOut('has no title');
    const added = addPaper(papers, paper);
    if (!added) return leaveOut(`repeats "${paper.id}"`);
    made.add(added);
    return own.push(added);
  });
  return own;
}
