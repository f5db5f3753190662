// Elements whose content is no text for a reader.
const SILENT = /^(?:script|style|template|svg|head)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|tt|u|var|wbr)$/;
// Bounded, so that a text full of `<a ` that never close does not take the square of its length.
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])(?:"[^"]{0,500}"|'[^']{0,500}'|[^'"<>]){0,500}>/iy;

/**
 * The text of a piece of HTML, for fields that are HTML by definition (`content_html` of JSON Feed). Tags are taken out,
 * block elements leave a space, sub- and superscripts are left for `cleanText`, which makes marks of them, as are entities.
 * The result is text and is only ever shown as text, so that a tag which is overlooked is ugly and never dangerous.
 */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    text += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open);
      continue;
    }
    TAG.lastIndex = open;
    const [tag, closing, written = ''] = TAG.exec(html) ?? [];
    const name = written.toLowerCase();
    at = open + (tag?.length ?? 1);
    if (tag === undefined) text += '<';
    else if (name === 'sub' || name === 'sup') text += tag;
    else if (!INLINE.test(name)) text += ' ';
    if (!closing && SILENT.test(name)) at = after(html, `</${written}`, at);
  }
  return text + html.slice(at);
}

/** Behind the end of a comment, or at the closing tag; at the end of all when there is none, as browsers have it. */
function after(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : mark === '-->' ? end + mark.length : end;
}
