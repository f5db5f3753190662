import {plainText, type RichText} from '../model/text.js';
import {readAccents} from './accents.js';
import {readCommands, readEscapes, readGroups} from './commands.js';
import {decodeEntities, entity} from './entities.js';
import {readFormulas} from './formulas.js';
import {bare, END, GAP, GROUP, hide, MATH, prepare, segmentsOf, show} from './marks.js';
import {readPunctuation} from './punctuation.js';
import {readMathsScripts, readScriptedNames, readScripts} from './scripts.js';
import {findUrls} from './urls-in-text.js';

/**
 * The text that a reader is meant to see, of a title or abstract in which TeX or HTML's references were left over, also when
 * its backslashes are already gone. Accents, dashes, quotation marks, symbols and references become characters; subscripts
 * and superscripts become marks; a formula that these cannot show becomes a `math` mark. What only looks like markup
 * (snake_case, prices, `<swi>`, paths) and every URL stays as it is; white space is collapsed; invisible controls go.
 *
 * Input is any string; it never throws and takes linear time. TeX as in The TeXbook and in arXiv's rules for metadata
 * (https://info.arxiv.org/help/prep.html).
 */
export const cleanText = (source: string): RichText => segmentsOf(readLeftovers(readCharacters(prepare(source))));

/** A prepared text with its references decoded by `decode` and its addresses out of the reach of other rules. */
export const readCharacters = (text: string, decode = entity): string => decodeEntities(hideAddresses(text), decode);

/** A text that may have marks already, and in which TeX was left over, with marks for all of it. */
export function readLeftovers(source: string): string {
  let text = readPunctuation(readFormulas(source, resolveFormula));
  if (text.includes('{'))
    text = text
      // BibTeX's way to keep capitals.
      .replace(/(^|[\s(])\{([A-Z][A-Za-z\d-]{0,40}[A-Z][A-Za-z\d-]{0,40})\}(?=[\s,.;:)?!]|$)/g, '$1$2')
      // A brace around a command is TeX's; others are of the prose.
      .replace(/\{(?=[^{}\\"]*\\[a-z'"`^~=.])/gi, GROUP);
  // All of these are for what has a backslash.
  if (text.includes('\\')) text = readCommands(readEscapes(readAccents(text), false), false);
  text = readScriptedNames(readScripts(readGroups(text, false)));
  return text.includes('\\') || text.includes(GAP) ? text.replace(leftOpen, '') : text;
}

// Commands of fonts that are never closed, as in a text that was cut.
const leftOpen = new RegExp(`\\\\(?:emph|text[a-z]{2}|math[a-z]{2,4})\\{| ?${GAP}(?=[.,;:)])|${GAP}`, 'g');

/** {@link cleanText} as one plain string, for names, venues and keywords: scripts and formulas lose their marks. */
export const cleanLine = (source: string): string => plainText(cleanText(source));

/** A formula as characters and scripts, wholly or not at all: else it is a mark that holds its TeX. */
export function resolveFormula(tex: string): string {
  const text = readCommands(readEscapes(readAccents(tex), true), true);
  const result = readGroups(readMathsScripts(text.replace(/~/g, ' ').replace(/\$/g, '')), true).trim();
  return /[\\{}_^&]/.test(result) || /\\sqrt ?\[/.test(tex)
    ? MATH + hide(bare(tex).trim()) + END
    : result.replace(primes, (_, base: string, run: string) => base + '′″‴'.charAt(run.length - 1));
}

const primes = new RegExp(`([\\p{L}\\d)\\]${END}])('{1,3})(?!\\p{L})`, 'gu');

/** A text in which no rule reaches into a URL or a path of Windows. */
export function hideAddresses(text: string): string {
  let result = '';
  let last = 0;
  for (const {start, end} of findUrls(text)) {
    if (start < last) continue;
    const url = show(decodeEntities(text.slice(start, end))).replace(/\\(?=[_%#&~])/g, '');
    result += text.slice(last, start);
    // What is left of `\href{url}{words}` when a feed has taken the command away: the words go first, the URL once.
    const [braces, words] = /^\{([^{}]{1,300})\}(?![\w/?&=])/.exec(text.slice(end, end + 310)) ?? [];
    const same = !words || words.replace(/\/$/, '') === url.replace(/\/$/, '');
    result += same ? hide(url) : `${words} (${hide(url)})`;
    last = end + (braces?.length ?? 0);
  }
  result += text.slice(last);
  if (!result.includes(':\\')) return result;
  return result.replace(
    /(^|[\s("'])([A-Z]:\\[\w\\.~-]*)(?![\w\\{])/g,
    (_, before: string, path: string) => before + hide(path),
  );
}
