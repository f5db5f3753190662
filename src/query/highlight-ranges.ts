import type {QueryValue} from './query.js';
export const findMatches = (text: string, words: readonly QueryValue[]): readonly (readonly [number, number])[] =>
  words.flatMap((w) => {
    const t = w.kind === 'range' ? '' : w.text.toLowerCase();
    const at = text.toLowerCase().indexOf(t);
    return t && at >= 0 ? [[at, at + t.length] as const] : [];
  });
