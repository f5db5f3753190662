import {symbol} from './symbols.js';

// Two or more dashes and what is around them.
const dash = (run: string, at: number, text: string): string => {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + run.length);
  if (run.length === 3) return /[<!]/.test(before) || after === '>' ? run : '—';
  const apart = before === ' ' && after === ' ';
  const between =
    /[\p{L}\p{N})\]}"'”’.%\u{f0000}-\u{fffff}\udc00-\udfff]/u.test(before) && /[^\s\p{P}>]|[([{"“‘\\]/u.test(after);
  return run.length === 2 && (apart || between) ? '–' : run;
};

/**
 * A text with the marks of TeX as typographic ones: dashes (TeXbook, chapter 2: `---` anywhere, `--` with spaces on both sides or
 * none; `--flag` and `<!--` stay), quotation marks where they are clearly a pair (Markdown's code is none), the space `~`
 * between words (`Raspberry~Pi`; `~9%`, `5~66%` and `z~N` stay), arrows that lost their backslash, and the code points that
 * a decoder left between words (`scratchx2013even`).
 */
export function readPunctuation(source: string): string {
  let text = source;
  // Most texts have none of these; a look for one character is cheap.
  if (text.includes('`')) {
    text = text
      .replace(/``((?:[^`]|`(?!`)){1,600}?)''/g, '“$1”')
      .replace(/(^|[^\p{L}\p{N}`])`([^`'\s"<>](?:[^`']|'(?=[a-z])){0,80})'(?![A-Za-z\d])/gu, '$1‘$2’');
  }
  if (text.includes('~')) text = text.replace(/([A-Za-z\xc0-\u024f]{2}|[.)}\ufdd3])~(?=[\p{L}\p{N}\ufdd2\\])/gu, '$1 ');
  if (text.includes('--')) text = text.replace(/-{2,}/g, dash);
  if (text.includes('arrow'))
    text = text.replace(/\b(?:[Ll]ong)?(?:[Ll]eft)?(?:[Rr]ight)?arrow\b/g, (name) => symbol(name) ?? name);
  if (!/x20/i.test(text)) return text;
  return text.replace(
    /([a-z])x(20(?:1[0-589cd]|2[26]))(?=[a-z])/gi,
    (_, letter: string, code: string) => letter + String.fromCharCode(parseInt(code, 16)),
  );
}
