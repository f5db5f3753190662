/**
 * Text a reader sees, with the few marks that plain characters cannot carry. Most texts are plain strings; a text with a
 * subscript, a superscript or a formula is a list of segments. It never holds HTML: what looks like a tag is text.
 */
export type RichText = string | readonly Segment[];

/** One piece of a {@link RichText}: plain characters, or a mark around more text. */
export type Segment = string | Mark;

/**
 * A marked piece of text. `sub` and `sup` are a subscript and a superscript, `i` and `b` stand out from their text, `code` is
 * written as for a machine; they may hold marks themselves (a subscript in an exponent). `math` is a formula that needs a
 * renderer: its `text` is TeX source without the delimiters.
 */
export type Mark =
  | {readonly type: 'sub' | 'sup' | 'i' | 'b' | 'code'; readonly text: RichText}
  | {readonly type: 'math'; readonly text: string};

/** The characters of a text without its marks: what is searched, sorted and announced. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((segment) => (typeof segment === 'string' ? segment : plainText(segment.text))).join('');
}
