import {defined} from '../model/defined.js';
import type {Paper} from '../model/paper.js';
import type {TextReader} from '../text/text-reader.js';
import type {PaperFields} from './build-paper.js';
import type {FormatModule, Parse, ParsedFeed, PayloadOrigin, Stream} from './format.js';
import type {JsonObject} from './json.js';
import {readEach} from './read-each.js';
import {createXmlReader, type XmlShape} from './xml.js';
import type {XmlElement} from './xml-tree.js';

/** What an item and the feed are read with. */
export interface XmlContext extends PayloadOrigin {
  /** The root without the items: what the document has said of itself up to this item. */
  readonly root: XmlElement;
  readonly text: TextReader;
}

/** How one kind of XML is read. */
export interface XmlFormat extends XmlShape {
  /**
   * Whether an item is about a paper: others are left out without a word, or with these. Throws when it is no item but an
   * error of the service.
   */
  readonly isPaper?: (item: XmlElement) => boolean | string;
  readonly toFields: (item: XmlElement, context: XmlContext) => PaperFields;
  /** What the document says of itself, with the number of its items. Throws when it is not what a feed is made of. */
  readonly toFeed: (context: XmlContext, count: number) => Partial<Record<keyof Omit<ParsedFeed, 'papers'>, unknown>>;
}

/** Both readers of a format: of a whole document, and of one that comes in pieces. They are the same reader. */
export function xmlFormat({isPaper = () => true, toFields, toFeed, ...shape}: XmlFormat): Required<FormatModule> {
  const stream: Stream = (origin, reading) => {
    const {text, report, papers: known = new Map<string, Paper>()} = reading;
    const papers: Paper[] = [];
    let count = 0;
    const xml = createXmlReader(shape, origin.url, (item, root) => {
      const verdict = isPaper(item);
      if (typeof verdict === 'string') {
        const index = (reading.offset ?? 0) + count++;
        return report({message: `Item ${index + 1} ${verdict} and was left out.`, index});
      }
      if (!verdict) return undefined;
      const asFields = (one: JsonObject): PaperFields =>
        toFields(one as unknown as XmlElement, {...origin, root, text});
      const offset = (reading.offset ?? 0) + count++;
      return papers.push(...readEach([item], {...reading, offset, papers: known}, asFields, origin.url));
    });

    return {
      write(piece) {
        const before = papers.length;
        xml.write(piece);
        return papers.slice(before);
      },
      end() {
        xml.end();
        const {root, problem} = xml;
        if (problem !== undefined && count === 0) throw new TypeError(problem);
        if (!root) throw new TypeError(`There is no <${shape.roots.join('> or <')}> in it.`);
        const feed = toFeed({...origin, root, text}, count);
        if (problem !== undefined) report({message: `The document could not be read to its end. ${problem}`});
        return defined<ParsedFeed>({authors: [], ...(feed as Partial<ParsedFeed>), papers});
      },
    };
  };

  const parse: Parse = (payload, reading) => {
    const reader = stream(payload, reading);
    reader.write('text' in payload ? payload.text : '');
    return reader.end();
  };

  return {parse, stream};
}
