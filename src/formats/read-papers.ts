import type {Paper} from '../model/paper.js';
import type {PaperFields} from './build-paper.js';
import type {Reading} from './format.js';
import {isObject, type JsonObject} from './json.js';
import {readEach} from './read-each.js';

/** As {@link readEach}, for lists that hold other things too (attachments, notes, covers): those are passed over in silence. */
export function readPapers(
  items: readonly unknown[],
  isPaper: (item: JsonObject) => boolean,
  reading: Reading,
  toFields: (item: JsonObject) => PaperFields,
  base: string | undefined,
): readonly Paper[] {
  const {report, offset = 0} = reading;
  const isOther = (item: unknown): boolean => isObject(item) && !isPaper(item);
  // They keep their places, which warnings count.
  const papers = items.map((item) => (isOther(item) ? undefined : item));
  const told: Reading['report'] = (warning) => {
    if (!isOther(items[(warning.index ?? -1) - offset])) report(warning);
  };
  return readEach(papers, {...reading, report: told}, toFields, base);
}
