import {expect} from '@open-wc/testing';
import {cardWords} from '../../src/i18n/card-words.js';
import {filterWords} from '../../src/i18n/filter-words.js';
import {findWords} from '../../src/i18n/find-words.js';
import {knownLocales} from '../../src/i18n/known-locales.js';
import type {SetName, WordSets} from '../../src/i18n/locale.js';
import {english as messages} from '../../src/i18n/messages.js';
import {outcomes} from '../../src/i18n/outcomes.js';
import {readingWords} from '../../src/i18n/reading-words.js';
import {elsewhere, subscribe} from '../../src/i18n/subscribe-words.js';

const english: WordSets = {
  messages,
  outcomes,
  card: cardWords,
  reading: readingWords,
  filters: filterWords,
  subscribe,
  elsewhere,
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

/** What the functions take that take more than a name or a count. */
const counted = (count: number): unknown[] => [count, count.toLocaleString('en')];
const taken: Record<string, readonly (readonly unknown[])[]> = {
  'messages.papers': COUNTS.flatMap((count) => [[count], [count, true]]),
  'messages.showMore': [...COUNTS.map((count) => [count]), []],
  'outcomes.sourceFailed': [[NAME, NAME]],
  'outcomes.reason':
    'network|refused|offline|timeout|too-large|unknown-format|unsupported|unreadable|http 401|http 403|http 404|http 410|http 429|http 500'
      .split('|')
      .map((reason) => [reason]),
  'outcomes.shown': COUNTS.map((count) => [count, 1_000_000]),
  'card.upvotes': COUNTS.map(counted),
  'card.comments': COUNTS.map(counted),
  'card.citations': COUNTS.map(counted),
  'card.stars': COUNTS.map(counted),
  'card.version': [
    [2, 'today'],
    [2, undefined],
    [undefined, 'today'],
  ],
  'reading.found': COUNTS.map((count) => [count, 1_000_000]),
  'reading.opened.missing': [[true], [false]],
  'filters.facets.chip': [
    [NAME, NAME, true],
    [NAME, NAME, false],
  ],
  'filters.facets.counted': COUNTS.map((count) => [NAME, count]),
  'filters.facets.period': COUNTS.map((count) => [NAME, count, 1_000_000]),
  'filters.facets.undated': COUNTS.flatMap((count) => [
    [count, 'year'],
    [count, 'month'],
  ]),
  'filters.dates.count': COUNTS.map((count) => [NAME, count]),
  'filters.dates.earlier': [[NAME], [undefined]],
  'filters.dates.later': [[NAME], [undefined]],
  'elsewhere.frameNote': [[NAME, NAME]],
};
const COUNTING =
  /^(?:card\.(?:moreAuthors|exporting\.)|reading\.(?:search|unread|starring\.starred|newPapers)|filters\.facets\.(?:filters|all|more)|subscribe\.rate-limited)/;

/** What is said by a word, with all that it can be said of. */
function said(path: string, word: Word): string[] {
  if (typeof word === 'string') return [word];
  const values =
    taken[path] ?? (COUNTING.test(path) && !path.endsWith('.select') ? COUNTS.map((count) => [count]) : [[NAME]]);
  return values.map((one) => word(...one));
}

/** Digits and the marks between them differ from browser to browser; words do not. */
const plain = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(\d)[.,\u00a0\u202f\u066c](?=\d{3})/g, '$1');

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
          for (const [path, word] of theirs)
            for (const text of said(`${set}.${path}`, word)) {
              expect(text.trim(), `${set}.${path}`).not.to.equal('');
              expect(text, `${set}.${path}`).not.to.match(/undefined|NaN|\[object|#|\$\{/);
            }
        }
      });

      it('hold the names and titles that English holds', () => {
        const hasName = (path: string, word: Word): boolean[] => said(path, word).map((text) => text.includes(NAME));
        for (const set of sets) {
          const theirs = new Map(flat(words[set]));
          for (const [name, word] of flat(english[set])) {
            const path = `${set}.${name}`;
            expect(hasName(path, theirs.get(name)!), path).to.deep.equal(hasName(path, word));
          }
        }
      });

      it('are their own', () => {
        const texts = (all: WordSets): string[] =>
          sets.flatMap((set) => flat(all[set]).flatMap(([, word]) => (typeof word === 'string' ? [word] : [])));
        const theirs = texts(words);
        const same = texts(english).filter((text) => text.includes(' ') && theirs.includes(text));
        expect(same.filter((text) => !/^Open access$/i.test(text))).to.deep.equal([]);
      });

      it('name the button of the filters by what is seen on it', () => {
        const {filter, filters} = words.filters.facets;
        expect(filters(3).replace(',', '')).to.include(`${filter} 3`);
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
            const said = set === 'card' ? word(number, number.toLocaleString(id)) : word(number);
            expect(plain(said), `${path} ${count}`).to.equal(plain(text));
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
