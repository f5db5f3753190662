/** One entry as it stands in a file: what is between its delimiters. */
export interface RawEntry {
  /** `article`, `string`, `comment` …, in lower case. */
  readonly type: string;
  readonly text: string;
  /** The line it starts on, from 1. */
  readonly line: number;
  /** False when its end is missing: it then ends where the next entry starts, or with the file. */
  readonly closed: boolean;
}

/** Cuts a text into entries as it comes. */
export interface Splitter {
  write(text: string): void;
  end(): void;
}

// Outside of entries everything is a comment. What is looked for: a line that TeX would not read either; one that was meant to
// be a field; the start of an entry, or as much of it as has come. The @ of a mail address starts none.
const OUTSIDE =
  /%.*|(^[ \t,}]{0,40}[a-z][\w-]{0,40}[ \t]{0,40}=[ \t]{0,40}["{])|(?:^|[^\w.+-])@\s{0,40}(?:([a-z][\w-]{0,40})\s{0,40})?([{(]|(?![^]))/gim;
// A line that starts like an entry.
const START =
  '^[ \\t]{0,80}@[ \\t]{0,40}(?:(?:comment|string|preamble)[ \\t]{0,40}[{(]|[a-z][\\w-]{0,40}[ \\t]{0,40}[{(][^\\n,={}"]{0,300}(?:,|$))';
const IN_BRACES = new RegExp(`[{}]|${START}`, 'gim');
const IN_PARENTHESES = new RegExp(`[{}")]|${START}`, 'gim');

/** An entry whose end has not come yet. Indices are of the text that is kept. */
interface Open {
  readonly type: string;
  readonly line: number;
  readonly round: boolean;
  body: number;
  depth: number;
  quoted: boolean;
  /** Where another entry seems to start inside of this one. */
  next?: number;
}

/**
 * Makes a splitter. An entry ends at its closing delimiter, braces being counted. Where that is missing, it ends at the next
 * line that starts an entry: two such lines before the end are taken for proof, since one may be an example in an
 * abstract. A comment may hold any number of entries. Takes linear time, whatever the text and however it is cut.
 * @param take is given each entry, also those that are no paper.
 * @param passOver is given the line of what looks like a field outside of an entry, once between two entries.
 */
export function createSplitter(take: (entry: RawEntry) => void, passOver: (line: number) => void): Splitter {
  let text = '';
  let from = 0;
  let line = 1;
  let counted = 0;
  let afterReturn = false;
  let open: Open | undefined;
  let passed = false;
  let commentsEnd = true;

  const lineAt = (index: number): number => {
    line += text.slice(counted, index).split('\n').length - 1;
    counted = index;
    return line;
  };

  function outside(seen: string, final: boolean): boolean {
    OUTSIDE.lastIndex = from;
    const match = OUTSIDE.exec(seen);
    from = seen.length;
    if (!match) return false;
    const [token, field, type, delimiter] = match;
    const end = match.index + token.length;
    // Cut off behind an @: more may come.
    if (delimiter === '') {
      if (!final) from = match.index;
      return false;
    }
    if (type && delimiter) {
      const start = lineAt(match.index + token.indexOf('@'));
      open = {type: type.toLowerCase(), line: start, round: delimiter === '(', body: end, depth: 0, quoted: false};
      passed = false;
    } else if (field && !passed) {
      passOver(lineAt(end));
      passed = true;
    }
    from = end;
    return true;
  }

  function inside(entry: Open, seen: string, final: boolean): boolean {
    const finish = (end: number, closed: boolean): true => {
      open = undefined;
      from = end;
      take({type: entry.type, text: seen.slice(entry.body, end), line: entry.line, closed});
      return true;
    };
    const tokens = entry.round ? IN_PARENTHESES : IN_BRACES;
    tokens.lastIndex = from;
    for (let match; (match = tokens.exec(seen));) {
      const {0: token, index} = match;
      if (token === '{') entry.depth++;
      else if (token === '"') entry.quoted = entry.quoted !== (entry.depth === 0);
      else if (token === (entry.round ? ')' : '}') && entry.depth === 0 && !entry.quoted) return finish(index, true);
      else if (token === '}') entry.depth = Math.max(0, entry.depth - 1);
      else if (token !== ')') {
        if (entry.next !== undefined && !(commentsEnd && entry.type === 'comment')) return finish(entry.next, false);
        entry.next ??= index;
        tokens.lastIndex = index + token.indexOf('@') + 1;
      }
    }
    from = seen.length;
    if (!final) return false;
    if (entry.type === 'comment') commentsEnd = false;
    return finish(entry.next ?? seen.length, false);
  }

  // Whole lines only: no token is longer than that, but for the start of an entry, which `outside` waits for.
  function read(final: boolean): void {
    const seen = final ? text : text.slice(0, text.lastIndexOf('\n') + 1);
    while (open ? inside(open, seen, final) : outside(seen, final));
    const keep = open?.body ?? from;
    lineAt(keep);
    text = text.slice(keep);
    from -= keep;
    counted = 0;
    if (open) {
      open.body = 0;
      if (open.next !== undefined) open.next -= keep;
    }
  }

  return {
    write(piece) {
      const more = afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
      if (piece) afterReturn = piece.endsWith('\r');
      text += more.replace(/\r\n?/g, '\n');
      read(false);
    },
    end: () => read(true),
  };
}
