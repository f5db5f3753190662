import type {RawEntry} from './bibtex-entries.js';

/** Fields by their names in lower case, as they are written. */
export type Fields = ReadonlyMap<string, string>;

/** What an entry says. */
export interface EntryFields {
  readonly key: string;
  readonly fields: Fields;
}

/** Notes what could not be read, with its line. */
export type Warn = (message: string, line: number) => void;

const KEY = /\s*([^\s,={}][^,={}\n]*)?(?:,|(?=\n)|$)/y;
const SPACE = /[\s,;]*/y;
const COMMENT = /%.*/y;
const NAME = /([^\s={},"#%()]{1,80})\s*=\s*/y;
const NEXT_NAME = /[,\n}]\s{0,40}[a-z][\w:+-]{0,60}\s{0,20}=/gi;
const CONCATENATION = /\s*#\s*/y;
const BARE = /[^\s,#{}"=]+/y;
// Words that nobody put in braces, up to the end of the line.
const MORE_WORDS = /[ \t]+[^\s,#{}"=][^\n,#{}"=]*(?=,?[ \t]{0,40}(?:\n|$))/y;
// Where a group has no end, it is taken to end before a line that starts with a field.
const GROUP = /[{}"]|\n[ \t]*[a-z][\w-]{0,60}[ \t]*=[ \t]*(?:["{]|\w{1,40}[ \t]*[,}\n])/gi;
// What may follow a quotation mark that ends a value.
const AFTER_QUOTE = /\s{0,400}(?:[,;#})]|[\w:-]{1,60}\s{0,20}=|$)/y;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;

/**
 * Reads the inside of an entry. Abbreviations (`@string`, in lower case) are put in; one that nobody defined is shown by its
 * name. Missing commas and braces are mended, where it can be seen what was meant. Of a field that is there twice, the
 * first counts, as in BibTeX.
 */
export function readFields(entry: RawEntry, strings: Map<string, string>, warn: Warn): EntryFields {
  const {text, type, closed} = entry;
  const fields = new Map<string, string>();
  let at = 0;
  let key = '';
  const skip = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  let {line} = entry;
  let counted = 0;
  const lineOf = (index: number): number => {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    return line;
  };

  function readGroup(quoted: boolean): string {
    const start = ++at;
    let depth = 0;
    let end = text.length;
    GROUP.lastIndex = start;
    for (let match; (match = GROUP.exec(text));) {
      const {0: token, index} = match;
      GROUP.lastIndex = index + 1;
      if (token === '{') depth++;
      else if (token === '}' && depth) depth--;
      else if (token === '}' || token === '"') {
        if (quoted === (token === '}') || depth) continue;
        AFTER_QUOTE.lastIndex = at = index + 1;
        if (!quoted || AFTER_QUOTE.test(text)) return text.slice(start, index);
      } else if (quoted ? !depth : !closed) {
        end = index;
        break;
      }
    }
    at = end;
    warn(`a ${quoted ? 'quotation mark' : 'brace'} in the entry "${key}" is not closed`, lineOf(start));
    return text.slice(start, end).replace(/[\s,]{1,99}$/, '');
  }

  function readBare(): string {
    const word = skip(BARE)?.[0] ?? '';
    const found = strings.get(word.toLowerCase());
    if (found !== undefined) return found;
    const more = skip(MORE_WORDS)?.[0];
    if (more) return word + more;
    if (/^[a-z]/i.test(word) && !MONTH.test(word.toLowerCase())) {
      warn(`the abbreviation "${word}" is not defined, and is shown as it is`, lineOf(at));
      strings.set(word.toLowerCase(), word);
    }
    return word;
  }

  function readValue(): string {
    let value = '';
    do {
      const character = text[at];
      value += character === '{' || character === '"' ? readGroup(character === '"') : readBare();
    } while (skip(CONCATENATION));
    return value;
  }

  if (type !== 'string') key = skip(KEY)?.[1]?.trim() ?? '';
  for (;;) {
    do skip(SPACE);
    while (skip(COMMENT));
    if (at >= text.length) break;
    const name = skip(NAME)?.[1]?.toLowerCase();
    if (name) {
      const value = readValue();
      if (!fields.has(name)) fields.set(name, value);
      continue;
    }
    NEXT_NAME.lastIndex = at;
    const next = NEXT_NAME.exec(text)?.index ?? text.length;
    const lost = text.slice(at, next).trim();
    if (/[^})]/.test(lost)) warn(`"${lost.slice(0, 40)}" in the entry "${key}" was not understood`, lineOf(at));
    at = next + 1;
  }
  return {key, fields};
}
