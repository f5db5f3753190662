import type {Warning} from '../model/feed.js';
import {decodeAs} from './decode-as.js';

/**
 * Bytes to text. Most feeds are UTF-8 and say nothing else; for all others the rules are in a chunk of their own.
 * A character that is cut between two chunks is whole again. `report` is told when the character set had to be guessed.
 */
export async function decode(
  chunks: readonly Uint8Array[],
  contentType = '',
  report?: (warning: Warning) => void,
): Promise<string> {
  const [start = 1, second = 1] = chunks.find(({length}) => length > 0) ?? [];
  // A byte order mark starts with one of three bytes, UTF-16 has zeros. What starts with `<` or `%` may name a character set.
  if (
    start &&
    second &&
    start < 0xef &&
    start !== 0x3c &&
    start !== 0x25 &&
    !/charset(?!\s*=\s*"?utf-8)/i.test(contentType)
  ) {
    try {
      return decodeAs('utf-8', chunks, true);
    } catch {
      // Not UTF-8, whatever it says.
    }
  }
  const {findCharset} = await import('./charset.js');
  return decodeAs(findCharset(chunks, contentType, report), chunks);
}
