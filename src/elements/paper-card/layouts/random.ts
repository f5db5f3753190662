/**
 * Numbers from 0 up to 1 that follow from a text alone: the same in each browser and on each visit. FNV-1a makes a seed of the
 * text (http://www.isthe.com/chongo/tech/comp/fnv/), and a multiplicative generator the numbers.
 */
export function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
