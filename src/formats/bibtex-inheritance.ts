import type {EntryFields, Fields} from './bibtex-fields.js';

/** An entry with its type in lower case and the line it starts on. */
export interface Entry extends EntryFields {
  readonly type: string;
  readonly line: number;
}

/** Finds an entry by its key, or by another of its `ids`. */
export type FindEntry = (key: string) => Entry | undefined;

/** Whether entries of a type hold others: the volume of the papers that name it as their parent. */
export const isVolume = (type: string): boolean => /^mv|^(?:proceedings|collection|periodical|reference)$/.test(type);

// What a volume says of its parts. All else is of the volume alone, its identifiers and links above all: BibLaTeX would hand on
// a DOI too, and all papers of a volume would be one work.
const OF_PARTS =
  /^(?:author|editor|booktitle|journal|journaltitle|maintitle|publisher|address|location|series|volume|number|edition|organization|institution|school|eventtitle|isbn|issn|language|langid|date|year|month|day)$/;
const DATE = /^(?:date|year|month|day)$/;
// More ancestors than any author has; a chain that somebody made up ends here.
const MOST = 32;

/** The keys in a field. */
export const keysIn = (list = ''): readonly string[] =>
  list
    .split(',', MOST)
    .map((key) => key.trim())
    .filter(Boolean);

/**
 * The fields of an entry with those it inherits, by the rules of BibLaTeX (https://ctan.org/pkg/biblatex, appendix B): all of
 * `xdata`; of `crossref` what is said of the parts, the title of the volume becoming `booktitle`, `journaltitle` or
 * `maintitle`. Own fields go first, and an entry with a year inherits no part of another date. A circle ends where it closes. Keys
 * of entries that are not there are added to `missing`.
 */
export function inherit(entry: Entry, find: FindEntry, missing: string[], seen = new Set([entry])): Fields {
  const fields = new Map(entry.fields);
  for (const name of ['xdata', 'crossref'])
    for (const key of keysIn(entry.fields.get(name))) {
      const parent = find(key);
      if (!parent) missing.push(key);
      if (!parent || seen.has(parent) || seen.size > MOST) continue;
      const theirs = inherit(parent, find, missing, seen.add(parent));
      const isDated = fields.has('date') || fields.has('year');
      for (const [field, value] of theirs) {
        const inherited = name === 'xdata' ? field : field === 'title' ? titleOf(entry, parent) : field;
        const isTheirs = name === 'crossref' && field !== 'title' && !OF_PARTS.test(field);
        if (!isTheirs && !fields.has(inherited) && !(isDated && DATE.test(field))) fields.set(inherited, value);
      }
    }
  return fields;
}

/** What the title of a volume is to an entry in it. */
const titleOf = ({type}: Entry, volume: Entry): string =>
  volume.type.startsWith('mv')
    ? 'maintitle'
    : type === 'article'
      ? 'journaltitle'
      : /^(?:in|supp|bookinbook|conference)/.test(type)
        ? 'booktitle'
        : 'title';
