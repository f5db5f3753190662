// Elements whose content is no text for a reader; the tag's name is matched again at the end.
const SILENT = /<(script|style|template|svg|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->/g;
// A sub- or superscript is left for `cleanText`, which makes a mark of it.
const TAG = /<\/?(?!\/?su[bp]>)([a-z][a-z0-9-]*)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|tt|u|var|wbr)$/i;

/**
 * The text of a piece of HTML, for fields that are HTML by definition (`content_html` of JSON Feed). Tags are taken out,
 * block elements leave a space, entities stay for `cleanText`. The result is text and is only ever shown as text, so that
 * a tag which is overlooked is ugly and never dangerous.
 */
export function htmlText(html: string): string {
  return html
    .replaceAll(COMMENT, '')
    .replaceAll(SILENT, ' ')
    .replaceAll(TAG, (_tag, name: string) => (INLINE.test(name) ? '' : ' '));
}
