import type {FeedReader, Format, ParsedFeed, Payload, PayloadOrigin, Reading} from '../formats/format.js';
import type {Feed, Warning} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {breathe} from '../model/breathe.js';
import type {GrowingReader} from './growing-reader.js';
import type {JsonItems} from './json-items.js';

/** Reads the papers of a text that comes in pieces. */
export interface ItemReader {
  /** Whether the text turned out not to be what it seemed. */
  readonly isBroken: boolean;
  write(text: string, tell: (feed: () => Feed) => void): Promise<void>;
  end(): Promise<Omit<Feed, 'warnings'> | undefined>;
}

/** Reads a text by the reader of its format. What that cannot read is read as a whole, which says why. */
export function textReader({id}: Format, reader: FeedReader, papers: Map<string, Paper>): ItemReader {
  let isBroken = false;
  return {
    get isBroken() {
      return isBroken;
    },
    async write(text, tell) {
      try {
        for (const paper of reader.write(text)) papers.set(paper.id, paper);
      } catch {
        isBroken = true;
        return;
      }
      if (papers.size) tell(() => ({papers: [...papers.values()], authors: [], format: id, warnings: []}));
    },
    async end() {
      try {
        return {...reader.end(), format: id};
      } catch {
        return undefined;
      }
    },
  };
}

/** So many items are made papers in one go: few, as the first ones are read by code that the browser has only just got. */
const BATCH = 5;

/**
 * Cuts the items out of a JSON document and has them made papers by its format, some at a time. The papers, and the warnings of
 * its format, are added to those given.
 */
export function jsonReader(
  items: JsonItems,
  origin: PayloadOrigin,
  chooseFormat: (payload: Payload) => Promise<Format>,
  texts: GrowingReader,
  warnings: Warning[],
  papers: Map<string, Paper>,
): ItemReader {
  let format: Format | undefined;
  let parse: ((found: readonly unknown[], reading: Reading) => ParsedFeed) | undefined;
  let first: unknown;
  let count = 0;
  let isBroken = false;
  /** The first items wait for the third: a format may tell by a few what one does not show. */
  let waiting: readonly unknown[] = [];

  /** False when the document is of no format that can be read by pieces. */
  async function know(found: readonly unknown[]): Promise<boolean> {
    try {
      format = await chooseFormat({...origin, kind: 'json', value: items.document(found)});
    } catch {
      return false; // what tells the format may stand behind the list
    }
    const parser = await format.load();
    parse = (some, how) => parser.parse({...origin, kind: 'json', value: items.document(some)}, how);
    [first] = found;
    return format.lists?.includes(items.list ?? '') ?? false;
  }

  /** Reads some of the items; throws what the format throws. */
  async function read(some: readonly unknown[], how: Partial<Reading>): Promise<ParsedFeed> {
    const [paperCount, warningCount] = [papers.size, warnings.length];
    return await texts.read(
      (text) => parse!(some, {...how, text, report: (warning) => warnings.push(warning)}),
      () => {
        warnings.length = warningCount;
        for (const id of [...papers.keys()].slice(paperCount)) papers.delete(id);
      },
    );
  }

  async function take(some: readonly unknown[], tell: (feed: () => Feed) => void, isLast = false): Promise<void> {
    const found = [...waiting, ...some];
    waiting = [];
    if (found.length === 0 || isBroken) return;
    if (!parse && found.length < 3 && !isLast) return void (waiting = found);
    if (!parse) isBroken = !(await know(found));
    for (let from = 0; from < found.length && !isBroken && parse; from += BATCH) {
      const batch = found.slice(from, from + BATCH);
      let about: ParsedFeed;
      try {
        about = await read(batch, {offset: count, papers});
      } catch {
        isBroken = true; // the whole document will say why
        return;
      }
      const {next: _, ...rest} = about;
      tell(() => ({...rest, papers: [...papers.values()], format: format?.id ?? '', warnings: []}));
      count += batch.length;
      await breathe();
    }
  }

  return {
    get isBroken() {
      return isBroken;
    },
    async write(text, tell) {
      const found = items.write(text);
      if (found) await take(found, tell);
      else isBroken = true;
    },
    async end() {
      const rest = items.end();
      await take(rest ?? [], () => {}, true);
      if (!rest || isBroken || !parse) return undefined;
      // What is around the list may depend on how long it is: the list has its length, and nothing but its first item.
      const sparse = new Array<unknown>(count);
      sparse[0] = first;
      try {
        return {...(await read(sparse, {})), papers: [...papers.values()], format: format?.id ?? ''};
      } catch {
        return undefined; // what stands behind the list is not as its format has it
      }
    },
  };
}
