import {hide} from './marks.js';

// Tags that are markup also in a text of which nobody says that it is HTML. Any other is text there: `<swi>`, `x<y>z`, `<script>`.
const face = 'i|em|italic|b|strong|bold|su[bp]|scp|p';
const names =
  `(?:jats|mml):[a-z-]{1,40}|${face}|code|tt|monospace|sc|u|underline|br|div|span|a|[ou]l|li|h[1-6]|inline-formula|` +
  'disp-formula|inline-graphic|alternatives|tex(?:-math)?|math|m(?:[ino]|row|su[bp]|subsup|frac|sqrt|root|over|under|underover|text|table|t[rd])|styled-content|ext-link';
const attribute = '\\s{1,9}[a-z][\\w:.-]{0,60}=(?:"[^"<>]{0,3000}"|\'[^\'<>]{0,500}\'|[^\\s"\'=<>`]{1,200})';
const inside = `/(?:${names})|(?:${names})(?:${attribute}){0,9}\\s?/?`;

const otherOpening = new RegExp(`<(?!(?:${inside})>)`, 'gi');
const escaped = new RegExp(`&(?:amp;){0,4}lt;(/?)(${face}|br)(\\s?/?)&(?:amp;){0,4}gt;`, 'gi');

/** The names of face markup that a text opens and closes in escaped form: `&lt;i&gt;x&lt;/i&gt;`. */
const escapedPairs = (text: string): ReadonlySet<string | undefined> =>
  new Set([...text.matchAll(escaped)].filter(([, slash]) => slash).map(([, , name]) => name?.toLowerCase()));

/** A text of unknown kind in which whatever begins with `<` is a tag of markup: the other angle brackets are hidden. */
export function onlyTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const pairs = escapedPairs(text);
  const plain = pairs.size
    ? text.replace(escaped, (whole, slash: string, name: string, end: string) =>
        pairs.has(name.toLowerCase()) || name === 'br' ? `<${slash}${name}${end}>` : whole,
      )
    : text;
  return plain.replace(otherOpening, hide);
}
