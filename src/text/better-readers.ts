import {createReader} from './full-reader.js';
import type {CreateReader} from './text-reader.js';

/** The readers of texts by their level (see `levels.ts`), from 1; the plain one of level 0 is at hand without this. */
const readers: readonly (() => Promise<{readonly createReader: CreateReader}>)[] = [
  // At hand: what needs a better reader than the plain one mostly needs this, and would wait twice.
  () => Promise.resolve({createReader}),
  () => import('./field-reader.js'),
  () => import('./markup-reader.js'),
];

export const betterReader = async (level: number): Promise<CreateReader> =>
  (await readers[Math.min(level, readers.length) - 1]!()).createReader;
