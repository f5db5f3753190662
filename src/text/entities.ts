import {accented, namedLetter} from './accents.js';
import {hide, invisible, show} from './marks.js';
import {symbol} from './symbols.js';
import {table} from './table.js';

const names = table(
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » hellip … bull • middot · deg ° ' +
    'copy © reg ® trade ™ plusmn ± minus − micro µ infin ∞ rarr →',
);

/**
 * The characters of an HTML character reference, given without `&` and `;`: `amp`, `eacute`, `#8211`, `#x2013`. Numbers from
 * 128 to 159 mean Windows-1252, as in browsers (https://html.spec.whatwg.org, 13.2.5.80). Undefined when the name is not
 * known or the number is no character.
 */
export function entity(reference: string): string | undefined {
  if (reference.startsWith('#')) {
    const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : Number(reference.slice(1));
    if (!code || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    if (code >= 128 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
    return String.fromCodePoint(code).replace(invisible, '');
  }
  if (reference === 'nbsp') return '\xa0';
  const [, letter = '', mark = ''] =
    /^([A-Za-z]+)(acute|grave|circ|uml|tilde|cedil|ring|caron|slash|lig)$/.exec(reference) ?? [];
  const plain = /^(?:slash|lig)$/.test(mark) ? namedLetter(letter === 'sz' ? 'ss' : letter) : undefined;
  return names.get(reference) ?? (letter ? (plain ?? accented(mark, letter)) : symbol(reference));
}

// Also one that was escaped more than once: `&amp;eacute;`.
const reference = /&(?:(amp;){0,4})(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi;

const special = /[!-/:-@[-`{-~\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/gu;

/**
 * A text with its HTML character references decoded, also those that were escaped twice, but for angle brackets that may
 * be of a tag: who escapes these twice means to show the reference. What is not a known reference stays. A character that could be taken for
 * markup, or for one of our own, is hidden: `&lt;i&gt;` is text.
 */
export const decodeEntities = (text: string, decode = entity): string =>
  text.includes('&')
    ? text.replace(reference, (whole, again: string | undefined, name: string, at: number) => {
        const behind = text.slice(at + whole.length, at + whole.length + 10);
        const isShown = again && /^[lg]t$/i.test(name) && !/^(?:[\s\d=.,;)]|http)/.test(show(behind));
        return (isShown ? `&${name};` : (decode(name) ?? whole)).replace(special, hide);
      })
    : text;

/** Whether a text names a character that {@link entity} does not know. */
export const hasOtherEntity = (text: string): boolean =>
  [...text.matchAll(reference)].some(([, , name = '']) => entity(name) === undefined && !name.startsWith('#'));
