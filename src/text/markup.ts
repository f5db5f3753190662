import {END, SUB, SUP} from './marks.js';

const face = /<\/?(jats:(?!su[bp]>)[a-z-]+|i|b|em|strong|br|p)(?: [\w:-]+=[^<>]*)? ?\/?>/gi;
const block = /^(?:br|p|jats:(?:p|title|sec|list.*|disp.*))$/i;
const script = /<(?:jats:)?(su[bp])>([^<]*)<\/(?:jats:)?\1>/gi;

/**
 * A text without the face markup that feeds put into titles and abstracts: i, b, em, strong, scp (Wiley's small capitals), br,
 * p and all of JATS go, sub and sup become marks. They are those of
 * https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/face-markup/. Any other tag stays: an
 * unknown tag in a text is text.
 */
export function readMarkup(text: string): string {
  let plain = text
    // Wiley loses the spaces around such tags: `from<jats:italic>one</jats:italic>to`, `an<scp>R</scp>package`. One letter is
    // part of the word: `m<scp>RNA</scp>`. U+DB80 begins what is hidden, such as a URL.
    .replace(/([a-z]{2}|,)(<\/?jats:(?!su[bp])[^<>]*>)(?=[a-z]{2}|\udb80)/gi, '$1 $2')
    .replace(
      /([a-z]{2})<scp>([A-Z][^<]*)<\/scp>(?=(\w)?)/g,
      (_, before: string, capitals: string, after?: string) => `${before} ${capitals}${after ? ' ' : ''}`,
    )
    .replace(/<\/?scp>/gi, '')
    .replace(face, (_, name: string) => (block.test(name) ? ' ' : ''));
  // From the inside out, as scripts may nest.
  for (let depth = 0, before = ''; depth < 8 && before !== plain; depth++) {
    before = plain;
    plain = plain.replace(
      script,
      (_, name: string, inner: string) => (/b/i.test(name) ? SUB : SUP) + inner.trim() + END,
    );
  }
  return plain;
}
