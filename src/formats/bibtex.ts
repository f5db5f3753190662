import type {Paper} from '../model/paper.js';
import {addPaper} from './add-paper.js';
import {createSplitter} from './bibtex-entries.js';
import {readFields} from './bibtex-fields.js';
import {inherit, isVolume, keysIn, type Entry} from './bibtex-inheritance.js';
import {toFields} from './bibtex-paper.js';
import {buildPaper} from './build-paper.js';
import type {Parse, Stream} from './format.js';

/**
 * BibTeX (https://ctan.org/pkg/bibtex) and BibLaTeX (https://ctan.org/pkg/biblatex).
 *
 * | paper | field, the first that is there |
 * | --- | --- |
 * | id, title | the key; `title` with `subtitle` |
 * | authors, editors | `author`, `holder`, else `editor`; `editor` beside authors |
 * | published | `date`, else `year`, `month`, `day` |
 * | venue | `journaltitle`, `journal`, `booktitle`, `maintitle`, `eventtitle`, `howpublished`, `abbr`; `arXiv` for what is there alone |
 * | volume, issue, number, pages | `volume`; `number` or `issue` of a journal; `number` of anything else; `pages`, `eid`, `articleno` |
 * | publisher, place | `publisher`, `school`, `institution`, `organization`; `location`, `address` |
 * | series, edition, isbn, issn, license, abstract | of that name |
 * | doi, arxiv, pmid | `doi`, one in `url`; `eprint` where it is arXiv's, `arxiv`, what names one in `journal`, `note`, `preprint`; `pmid` |
 * | url, sameAs | `url`, `ee`, `link`, `\url` in `howpublished` or `note`, but not before a DOI; `preprint` |
 * | links | `pdf code video slides poster website supp blog html` and their kin, `url_…`, a second `url` |
 * | keywords, note, award, language | `keywords`; `note`, `addendum`; `award_name`, `award`, `honors`; `language`, `langid` |
 *
 * No other field is read: what is private (`file`, `groups`, `annote`, `owner`) stays so. `@string` is put in, `crossref` and
 * `xdata` are inherited; `@comment`, `@preamble` and `@set` are no papers. Nor is a volume (`@proceedings`, `@collection`, …)
 * that a paper names as its parent: who reads a list of papers looks for those, and the volume is named there. One that no
 * paper names was put there for itself.
 */
export const parse: Parse = (payload, reading) => {
  const reader = stream(payload, reading);
  if ('text' in payload) reader.write(payload.text);
  return reader.end();
};

/** An entry with its place among the others, from 0. */
interface Item extends Entry {
  readonly index: number;
}

/**
 * Reads entry by entry. What inherits from an entry that has not come yet waits for the end, and so does a volume, whose parts
 * may follow it.
 */
export const stream: Stream = ({url: base}, {report, text, offset = 0}) => {
  const strings = new Map<string, string>();
  const entries = new Map<string, Item>();
  const papers = new Map<string, Paper>();
  const places = new Map<Paper, number>();
  const volumes: string[] = [];
  const held: Item[] = [];
  let ready: Paper[] = [];
  let count = 0;
  let isEmpty = true;

  const warn = (message: string, line: number, index?: number): void =>
    report({message: `Line ${line}: ${message}.`, line, ...(index !== undefined && {index})});
  const find = (key: string): Item | undefined => entries.get(key);

  const splitter = createSplitter(
    (raw) => {
      const {type, line} = raw;
      isEmpty = false;
      if (!raw.closed) warn(`the @${type} that starts here has no end and was read up to the next entry`, line);
      if (/^(?:comment|preamble)$/.test(type)) return;
      const {key, fields} = readFields(raw, strings, warn);
      if (type === 'string') return fields.forEach((value, name) => strings.set(name, value));
      const item = {key, fields, type, line, index: offset + count++};
      for (const name of [key, ...keysIn(fields.get('ids'))]) if (!find(name)) entries.set(name, item);
      if (/^(?:set|xdata)$/.test(type)) return;
      volumes.push(...keysIn(fields.get('crossref')));
      if (isVolume(type)) held.push(item);
      else read(item, false);
    },
    (line) => warn('a field outside of any entry was passed over', line),
  );

  function read(item: Item, isEnd: boolean): void {
    const {key, type, line, index} = item;
    const leaveOut = (why: string): void => warn(`the entry "${key}" ${why} and was left out`, line, index);
    try {
      const missing: string[] = [];
      const fields = inherit(item, find, missing);
      if (missing.length && !isEnd) return void held.push(item);
      for (const name of missing) warn(`the entry "${key}" refers to "${name}", which is not there`, line, index);
      const paper = buildPaper(toFields(key, type, fields), text, base);
      const own = paper && addPaper(papers, paper);
      if (!own) return leaveOut(paper ? 'is there twice' : 'has no title');
      places.set(own, index);
      ready.push(own);
    } catch (error) {
      leaveOut(`could not be read (${String(error)})`);
    }
  }

  return {
    write(piece) {
      ready = [];
      splitter.write(piece);
      return ready;
    },
    end() {
      splitter.end();
      if (isEmpty) throw new TypeError('There is no BibTeX entry.');
      const named = new Set(volumes.map(find));
      for (const item of held) if (!isVolume(item.type) || !named.has(item)) read(item, true);
      return {papers: [...papers.values()].sort((a, b) => places.get(a)! - places.get(b)!), authors: []};
    },
  };
};
