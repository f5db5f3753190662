import {expect} from '@open-wc/testing';
import {cardWords} from '../../src/i18n/card-words.js';
import {filterWords} from '../../src/i18n/filter-words.js';
import {findWords} from '../../src/i18n/find-words.js';
import {knownLocales} from '../../src/i18n/known-locales.js';
import type {SetName, WordSets} from '../../src/i18n/locale.js';
import {english as messages} from '../../src/i18n/messages.js';
import {outcomes} from '../../src/i18n/outcomes.js';
import {readingWords} from '../../src/i18n/reading-words.js';
import {elsewhereWords, subscribeWords} from '../../src/i18n/subscribe-words.js';

const english: WordSets = {
  messages,
  outcomes,
  card: cardWords,
  reading: readingWords,
  filters: filterWords,
  subscribe: subscribeWords,
  elsewhere: elsewhereWords,
};
const sets = Object.keys(english) as SetName[];
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1000, 1_000_000];
/** What stands for a name, a title, an address. */
const NAME = 'Ångström & Söhne';
type Word = string | ((...values: unknown[]) => string);

/** The words of a set by their path. */
function flat(words: object, path = ''): [string, Word][] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === 'object' && word ? flat(word, `${path}${name}.`) : [[path + name, word as Word] as [string, Word]],
  );
}

const wordsOf = async (id: string): Promise<WordSets> => {
  const pairs = await Promise.all(sets.map(async (set) => [set, await findWords(set, english[set], id, undefined)]));
  return Object.fromEntries(pairs) as WordSets;
};

/** What a function says of numbers and names, whatever it takes: each is tried with both. */
function said(word: Word): string[] {
  if (typeof word === 'string') return [word];
  const tries = COUNTS.flatMap((count) => [
    [count, String(count)],
    [NAME, count],
    [NAME, NAME],
    [count, count],
  ]);
  return tries.flatMap((values) => {
    try {
      return [word(...values)];
    } catch {
      return []; // it takes the other kind
    }
  });
}

describe('the words of a language', () => {
  for (const id of Object.keys(knownLocales)) {
    describe(id, () => {
      let words: WordSets;
      before(async () => {
        words = await wordsOf(id);
      });

      it('are there for all that English says, and nothing is empty', () => {
        for (const set of sets) {
          const theirs = new Map(flat(words[set]));
          // Reasons of failures are found by their name in one function.
          expect([...theirs.keys()].sort(), set).to.deep.equal(
            flat(english[set])
              .map(([path]) => path)
              .sort(),
          );
          for (const [path, word] of theirs) {
            expect(said(word).length, `${set}.${path}`).to.be.greaterThan(0);
            for (const text of said(word)) {
              expect(text.trim(), `${set}.${path}`).not.to.equal('');
              expect(text, `${set}.${path}`).not.to.match(/undefined|NaN|\[object|#|\$\{/);
            }
          }
        }
      });

      it('hold the names and titles that English holds', () => {
        const holds = (word: Word, at: number): boolean =>
          typeof word === 'function' &&
          word(...[1, 2, 3].map((_, index) => (index === at ? NAME : 'x'))).includes(NAME);
        for (const set of sets) {
          const theirs = new Map(flat(words[set]));
          for (const [path, word] of flat(english[set]))
            for (const at of [0, 1])
              if (holds(word, at)) expect(holds(theirs.get(path)!, at), `${set}.${path}, ${at + 1}`).to.equal(true);
        }
      });

      it('are their own', () => {
        const texts = (all: WordSets): string[] =>
          sets.flatMap((set) => flat(all[set]).flatMap(([, word]) => (typeof word === 'string' ? [word] : [])));
        const theirs = texts(words);
        const same = texts(english).filter((text) => text.includes(' ') && theirs.includes(text));
        expect(same.filter((text) => !/^Open access$/i.test(text))).to.deep.equal([]);
      });

      it('have the plural forms of the language', async () => {
        const expected = (await (await fetch(`/test/fixtures/locales/${id}.json`)).json()) as Record<
          string,
          Record<string, string>
        >;
        expect(Object.keys(expected).length).to.be.greaterThan(3);
        for (const [path, rows] of Object.entries(expected)) {
          const [set = '', ...rest] = path.split('.');
          const word = new Map(flat(words[set as SetName])).get(rest.join('.')) as (...values: unknown[]) => string;
          for (const [count, text] of Object.entries(rows)) {
            const number = Number(count);
            expect(
              set === 'card' ? word(number, number.toLocaleString(id)) : word(number),
              `${path} ${count}`,
            ).to.equal(text);
          }
        }
      });
    });
  }

  it('are found by the most exact tag: script before country, and English where there is none', async () => {
    const open = async (tag: string): Promise<string> =>
      (await findWords('messages', messages, tag, undefined)).loading;
    expect(await open('de-CH-1996')).to.equal(await open('de'));
    expect(await open('tlh')).to.equal(messages.loading);
    expect(await open('en-GB')).to.equal(messages.loading);
  });

  it('can be replaced by the page, one by one', async () => {
    const strings = {card: {isNew: 'Frisch', citing: {cite: 'Quelle'}}} as const;
    const own = await findWords('card', cardWords, 'de', strings);
    expect(own.isNew).to.equal('Frisch');
    expect(own.citing.cite).to.equal('Quelle');
    expect(own.citing.close).to.equal('Schließen');
    expect((await findWords('messages', messages, 'de', strings)).loading).to.equal('Wird geladen …');
  });
});
