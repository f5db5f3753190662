import type {CreateReader} from './text-reader.js';

/** The readers of texts by their level (see `levels.ts`), from 1; the plain one of level 0 is at hand without this. */
const readers: readonly (() => Promise<{readonly createReader: CreateReader}>)[] = [
  () => import('./full-reader.js'),
  () => import('./field-reader.js'),
  () => import('./markup-reader.js'),
];

export const betterReader = async (level: number): Promise<CreateReader> =>
  (await readers[Math.min(level, readers.length) - 1]!()).createReader;
