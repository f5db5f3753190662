/** A URL as it stands in a text: from `start` up to but not including `end`. */
export interface UrlRange {
  readonly start: number;
  readonly end: number;
}

// Characters of an address (RFC 3986), letters of alphabets, and TeX's escapes of the former. Not those of CJK, where a
// sentence goes on without a space, and no typographic quotes or dashes.
const run = /(?:[!#-;=?-[\]_a-z~\xc0-\u1fff]|\\[_%#&~])+/gi;

// An address begins with its scheme or, at the start of a word, with a host that hardly stands for anything else.
const start =
  /https?:\/\/(?=[\w[\xc0-\u1fff])|(?:^|[^\w.@/-])((?:(?:[\w-]+\.){0,2}(?:github\.com|gitlab(?:\.[\w-]+){1,3}|bitbucket\.org|codeberg\.org|huggingface\.co|hf\.co|zenodo\.org|kaggle\.com|figshare\.com|arxiv\.org|doi\.org|youtube\.com|youtu\.be|vimeo\.com)\/(?=\w))|www\.[\w-]+\.[a-z]|[\w-]+\.github\.io(?![\w.-]*@))/gi;

// What every address has: most texts hold none, and need not be looked at word by word.
const sign = /:\/\/|www\.|\.[a-z]{2,63}\/|\.github\.io/i;

// What every word with an address has.
const signOfWord = /:\/\/|www\.|\.[\w-]+\/|\.github\.io/gi;

// No address that a reader can use is longer; the limit keeps a text full of open brackets from being read again and again.
const LONGEST = 1000;

// What ends an address although it could be part of one: another one after a comma, or an escaped bracket or quote.
const stop = /[,;]+https?:\/\/|&(?:amp;){0,4}(?:lt|gt|quot|apos|nbsp|#39|#x27|#34|#60|#62);/iy;

/**
 * The URLs in a text, in order: those with http or https, those that begin with `www.` and those of a few well-known hosts
 * without a scheme. Punctuation of the sentence around is not part of one; brackets are when both of a pair are in it, as
 * in Wikipedia's. Works on text that has TeX escapes and HTML references in its addresses too. Takes linear time.
 */
export function findUrls(text: string): readonly UrlRange[] {
  const found: UrlRange[] = [];
  if (!sign.test(text)) return found;
  // Most words of a text have no such sign; this saves them the long patterns.
  for (let behind = 0; behind >= 0;) {
    signOfWord.lastIndex = behind;
    const next = signOfWord.exec(text);
    if (!next) break;
    const begin = text.lastIndexOf(' ', next.index) + 1;
    behind = text.indexOf(' ', next.index);
    for (const {0: word, index} of text.slice(begin, behind < 0 ? undefined : behind).matchAll(run))
      found.push(...urlsOf(word, begin + index));
  }
  return found;
}

/** The URLs in a run of characters of addresses, which begins at `offset`. */
function urlsOf(word: string, offset: number): readonly UrlRange[] {
  const found: UrlRange[] = [];
  start.lastIndex = 0;
  for (let first = start.exec(word); first; first = start.exec(word)) {
    const from = first[1] === undefined ? first.index : first.index + first[0].length - first[1].length;
    const end = endOfUrl(word, from, start.lastIndex);
    if (end > start.lastIndex - 1) found.push({start: offset + from, end: offset + end});
    start.lastIndex = Math.max(end, start.lastIndex);
  }
  return found;
}

function endOfUrl(word: string, from: number, after: number): number {
  const open: number[] = [];
  let end = from;
  const longest = Math.min(word.length, from + LONGEST);
  for (; end < longest && open.length < 20; end++) {
    const character = word.charAt(end);
    stop.lastIndex = end;
    if (character === '(' || character === '[') open.push(end);
    else if (character === ')' || character === ']') {
      if (open.pop() === undefined) break;
    } else if (end > after && /[,;&]/.test(character) && stop.test(word)) break;
  }
  end = Math.min(end, open[0] ?? end);
  while (end > after && ".,;:!?'*\\".includes(word.charAt(end - 1))) end--;
  return end;
}
