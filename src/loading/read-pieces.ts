import type {Format, Payload, PayloadOrigin} from '../formats/format.js';
import {formats} from '../formats/formats.js';
import {otherFormats} from '../formats/other-formats.js';
import type {Feed, Warning} from '../model/feed.js';
import type {Paper} from '../model/paper.js';
import {breathe} from '../model/breathe.js';
import {MARKUP} from '../text/levels.js';
import {declaredCharset} from './charset.js';
import {decode} from './decode.js';
import type {Pieces} from './fetched.js';
import {GrowingReader} from './growing-reader.js';
import {jsonReader, textReader, type ItemReader} from './item-readers.js';
import {createJsonItems} from './json-items.js';
import {createJsonLines, isJsonLines} from './json-lines.js';
import type {LoadOptions, Progress} from './source.js';
import {toPayload} from './payload.js';

/** What the loader does with every feed, however it is read. */
export interface Whole {
  readonly chooseFormat: (payload: Payload, id: string | undefined) => Promise<Format>;
  readonly read: (payload: Payload, options: LoadOptions, warnings: readonly Warning[]) => Promise<Feed>;
  readonly finish: (feed: Feed, payload: Payload, options: LoadOptions) => Promise<Feed>;
}

/** So many characters of a text are read in one go. */
const SLICE = 32_768;
/** Milliseconds between two reports of progress. */
const PACE = 250;
/** What has to be there of a text before its format is told. */
const ENOUGH = 65_536;
/** A first line of JSON that is longer hardly is one of many. */
const LONG_LINE = 16_384;

/**
 * Reads a large answer while it comes, in slices that leave the page time for its own work, and tells of the papers so far.
 * The feed is the one that the whole answer makes. What cannot be read by pieces (a format that needs the whole document, bytes that are not
 * of the character set they seemed to be) is kept, and read when all of it has come.
 */
export function readPieces(origin: PayloadOrigin, response: Response, options: LoadOptions, whole: Whole): Pieces {
  const {signal, onProgress} = options;
  const bytes: Uint8Array[] = [];
  const warnings: Warning[] = [];
  const papers = new Map<string, Paper>();
  const texts = new GrowingReader();
  let decoder: TextDecoder | undefined;
  let start = '';
  let reader: ItemReader | undefined;
  const total = lengthOf(response);
  let isWhole = false;
  let told = 0;
  let loaded = 0;

  async function readText(text: string): Promise<void> {
    for (let from = 0; from < text.length; from += SLICE) {
      if (reader) await reader.write(text.slice(from, from + SLICE), tell);
      else await begin(text.slice(from, from + SLICE));
      if (isWhole) return;
      await breathe();
      signal?.throwIfAborted();
    }
  }

  /** Takes the first pieces, until it is known how to read them. */
  async function begin(text: string): Promise<void> {
    start += text;
    const content = start.trimStart();
    if (!content) return;
    if (/^[[{]/.test(content)) {
      const isLines = content.startsWith('{') ? isJsonLines(content) : false;
      if (isLines === undefined && content.length < LONG_LINE) return;
      reader = jsonReader(
        isLines ? createJsonLines() : createJsonItems(knownLists()),
        origin,
        (payload) => whole.chooseFormat(payload, options.format),
        texts,
        warnings,
        papers,
      );
    } else {
      if (content.length < ENOUGH) return;
      const payload = await toPayload(start, origin);
      const format = await whole.chooseFormat(payload, options.format);
      const {stream} = await format.load();
      isWhole = !stream;
      if (stream) {
        const text = await texts.grow(MARKUP);
        const report = (warning: Warning): unknown => warnings.push(warning);
        reader = textReader(format, stream(origin, {report, text}), papers);
      }
    }
    const first = start;
    start = '';
    if (reader) await readText(first);
  }

  /** False when the last character is cut off. */
  function isAllDecoded(): boolean {
    try {
      decoder?.decode();
      return true;
    } catch {
      return false;
    }
  }

  function progress(): Progress {
    return {papers: papers.size, loaded, ...(total && total >= loaded && {total, fraction: loaded / total})};
  }

  function tell(feed: () => Feed): void {
    const now = performance.now();
    if (!onProgress || (told && now - told < PACE)) return;
    onProgress(feed(), progress());
    told = performance.now();
  }

  return {
    async write(chunks) {
      bytes.push(...chunks);
      if (isWhole) return;
      decoder ??= new TextDecoder(declaredCharset(bytes, origin.contentType ?? '') ?? 'utf-8', {fatal: true});
      for (const chunk of chunks) {
        loaded += chunk.byteLength;
        let text: string;
        try {
          text = decoder.decode(chunk, {stream: true});
        } catch {
          isWhole = true;
          return;
        }
        await readText(text);
        if (isWhole || reader?.isBroken) return void (isWhole = true);
      }
    },

    async end() {
      const feed = isWhole || !reader || !isAllDecoded() ? undefined : await reader.end();
      const payload = {...origin, kind: 'text', text: ''} as const;
      if (feed) return await whole.finish({...feed, warnings: onlyOnce(warnings)}, payload, options);
      const guesses: Warning[] = [];
      const text = await decode(bytes, origin.contentType, (warning) => guesses.push(warning));
      return await whole.read(await toPayload(text, origin), options, guesses);
    },
  };
}

/**
 * How many bytes an answer has in all; undefined where they are compressed, since the header counts them before that is
 * undone, and where another server may keep that from us.
 */
function lengthOf({type, headers}: Response): number | undefined {
  if (type === 'cors' || headers.has('content-encoding')) return undefined;
  return Number(headers.get('content-length')) || undefined;
}

/** Every key under which a format has its list; a page may have added some. */
const knownLists = (): ReadonlySet<string> => new Set([...formats, ...otherFormats].flatMap(({lists = []}) => lists));

/** The list has been read once in parts and its first item once more. */
function onlyOnce(warnings: readonly Warning[]): readonly Warning[] {
  const known = new Map(warnings.map((warning) => [`${warning.index ?? ''} ${warning.message}`, warning]));
  return [...known.values()];
}
