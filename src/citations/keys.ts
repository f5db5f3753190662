import {LETTERS} from '../model/letters.js';
import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';
import {namesOf} from './work.js';

const letter = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Small ASCII letters and digits of a text; the rest is left out. */
const ascii = (text: string): string =>
  text
    .toLowerCase()
    .replace(letter, (found) => LETTERS[found]!)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const SMALL = /^(?:an?|the|on|of|in|for|to|and|is|are|with|from|by|at|as|do|does|can|how|what|why|when|towards?)$/;

/**
 * The citation key of a paper by itself: first author's family name, year and first telling word of the title, in ASCII:
 * `singh2025beyond`. It depends on nothing but these, so it stays the same wherever the paper is.
 */
export function citationKey(paper: Paper): string {
  const [first] = namesOf(paper.authors);
  const name = first ? ('literal' in first ? first.literal : (first.particle ?? '') + first.family) : '';
  const words = plainText(paper.title)
    .slice(0, 999)
    .split(/[\s–—/-]+/)
    .map(ascii)
    .filter(Boolean);
  const word = words.find((one) => !SMALL.test(one)) ?? words[0] ?? '';
  const key = ascii(name).slice(0, 40) + (paper.published?.slice(0, 4) ?? '') + word.slice(0, 40);
  return /[a-z]/.test(key) ? (/^\d/.test(key) ? `paper${key}` : key) : `paper${key}${hash(paper.id)}`;
}

/** Eight digits of base 36 that stand for a text (FNV-1a, twice). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(36);
}

/** `a` … `z`, `aa` … for 0, 1, … */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/**
 * Collects the papers of a list and gives each a key of its own. Papers whose keys are the same have `a`, `b`, `c` … after
 * it, in the order of their ids: the same whatever the order of the list, and whatever else is in it.
 */
export function createKeys(): {add(paper: Paper): void; finish(): ReadonlyMap<Paper, string>} {
  const byKey = new Map<string, Paper[]>();
  return {
    add(paper) {
      const key = citationKey(paper);
      const same = byKey.get(key);
      if (same) same.push(paper);
      else byKey.set(key, [paper]);
    },
    finish() {
      const taken = new Set(byKey.keys());
      const keys = new Map<Paper, string>();
      for (const [key, papers] of byKey) {
        let next = 0;
        const ordered =
          papers.length > 1 ? [...papers].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) : papers;
        for (const paper of ordered) {
          let own = key;
          if (papers.length > 1)
            do own = key + letters(next++);
            while (taken.has(own));
          taken.add(own);
          keys.set(paper, own);
        }
      }
      return keys;
    },
  };
}
