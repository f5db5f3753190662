import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formats} from '../../src/formats/formats.js';
import {otherFormats} from '../../src/formats/other-formats.js';
import {loadFeed, type Source} from '../../src/loading/load-feed.js';
import {FeedError} from '../../src/model/errors.js';
import {plainText} from '../../src/model/text.js';

/**
 * What comes from elsewhere may be broken anywhere. Every recorded answer, broken in one place at a time, gives a feed or a
 * FeedError and nothing else; and the papers that were not touched are still there.
 */
const listing = (await (await fetch('/__fixtures')).json()) as readonly string[];
const ids = [...formats, ...otherFormats].map(({id}) => id);
const fixtures = listing.filter((path) => ids.includes(path.split('/')[0]!) && !path.includes('.expected.'));
const isJson = (path: string): boolean => /\.jsonl?$/.test(path);
const ADDRESS = 'https://lab.example/papers/answer';

type Path = readonly (string | number)[];
type Break = (value: unknown) => unknown;
const REMOVED = Symbol('removed');

/** Ways to break a value. What is made for one is made anew for each, so that no two documents share it. */
const breaks: Readonly<Record<string, Break>> = {
  'made null': () => null,
  removed: () => REMOVED,
  'made a number': () => 1e308,
  'made a negative number': () => -1,
  'made true': () => true,
  'made an empty text': () => '',
  'made a text': (value) => (typeof value === 'string' ? `${value}\u0000\ud800` : 'text'),
  'made a long text': () => '<a {\\x '.repeat(2000),
  'made a list': (value) => [value],
  'made an empty list': () => [],
  'made an empty object': () => ({}),
  'made an object': (value) => ({value}),
  'deepened in lists': (value) => deepen(value, (inner) => [inner]),
  'deepened in objects': (value) => deepen(value, (inner) => ({title: inner, text: inner})),
  'given a prototype': () =>
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  'made a template of lit': () => ({_$litType$: 1, strings: {raw: ['<img src=x onerror=alert(1)>']}, values: []}),
  'given a toString that is none': () => ({toString: 1, valueOf: 1}),
  'made a marked text without a text': () => ({html: {toString: 1}, tex: 1, markdown: null}),
  'made a list with holes': () => [null, undefined, [], {}, 0, 'x'],
};

function deepen(value: unknown, wrap: (inner: unknown) => unknown): unknown {
  let deep = value;
  for (let level = 0; level < 10_000; level++) deep = wrap(deep);
  return deep;
}

/** Every place in a document, from its root on. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);

/** A copy of a document with another value in one place. */
function withChange(document: unknown, path: Path, change: Break): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(document);
  const copy = (Array.isArray(document) ? [...document] : {...(document as object)}) as Record<string, unknown>;
  const value = withChange(copy[key], rest, change);
  if (value !== REMOVED) copy[key] = value;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

/** Where the records of an answer are: the list of objects that most of its text is in. */
function recordsIn(document: unknown): Path {
  const lists = placesIn(document).filter((path) => {
    const value = valueAt(document, path);
    return Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);
  });
  // One inside of another is smaller.
  const size = (path: Path): number => JSON.stringify(valueAt(document, path)).length;
  return lists.sort((a, b) => size(b) - size(a))[0] ?? ['nowhere'];
}

const read = async (source: Source): Promise<readonly string[] | FeedError> =>
  loadFeed(source).then(
    ({papers}) => papers.map((paper) => plainText(paper.title)),
    (error: unknown) => {
      expect(error).to.be.instanceOf(FeedError);
      // A part of the library that broke would be called missing.
      expect((error as FeedError).code).to.match(/^(?:unreadable|unknown-format|unsupported)$/);
      return error as FeedError;
    },
  );

describe('an answer that is broken in one place', () => {
  const kept = {untouched: 0, there: 0, lost: [] as string[]};

  for (const path of fixtures.filter(isJson)) {
    it(`${path} gives a feed or a FeedError`, async function () {
      this.timeout(60_000);
      const text = await (await fetch(`/test/fixtures/${path}`)).text();
      const document = parse(text);
      const places = placesIn(document);
      const records = recordsIn(document);
      const whole = await read({value: document, url: ADDRESS});

      const broken = fc.record({place: fc.nat(1e6), how: fc.constantFrom(...Object.keys(breaks))});
      const once = fc.asyncProperty(broken, async ({place, how}) => {
        const at = places[place % places.length]!;
        const titles = await read({value: withChange(document, at, breaks[how]!), url: ADDRESS});
        expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
        const untouched = await papersBeside(document, records, at, whole);
        const found = Array.isArray(titles) ? [...(titles as string[])] : [];
        for (const title of untouched) {
          kept.untouched++;
          const index = found.indexOf(title);
          if (index < 0) kept.lost.push(`${path}: ${at.join('.')} ${how}: ${title}`);
          else kept.there += found.splice(index, 1).length;
        }
      });
      await fc.assert(once, {numRuns: 120});
    });
  }

  it('still gives 99 of 100 papers that were not touched', () => {
    expect(kept.untouched).to.be.greaterThan(1000);
    console.info(`untouched papers: ${kept.there} of ${kept.untouched} still there`);
    expect(kept.there / kept.untouched, kept.lost.slice(0, 40).join('\n')).to.be.at.least(0.99);
  });

  for (const path of fixtures.filter((one) => !isJson(one))) {
    it(`${path} gives a feed or a FeedError`, async function () {
      this.timeout(60_000);
      const text = await (await fetch(`/test/fixtures/${path}`)).text();
      const insertions = [
        '\u0000',
        '<',
        '&#0;',
        ']]>',
        '"',
        '{',
        '}',
        '\\',
        '\n',
        '\r',
        '\n\nER  - \n',
        'TY  - ',
        '@article{',
        '<!--',
      ];
      const edit = fc.record({
        from: fc.nat(text.length),
        length: fc.oneof(fc.nat(3), fc.nat(300)),
        insert: fc.constantFrom('', ...insertions, '<a>'.repeat(500), '{'.repeat(10_000), 'x'.repeat(100_000)),
      });
      const once = fc.asyncProperty(edit, async ({from, length, insert}) => {
        await read({text: text.slice(0, from) + insert + text.slice(from + length), url: ADDRESS});
      });
      await fc.assert(once, {numRuns: 60});
    });
  }
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split('\n').filter(Boolean);
    return lines.map((line) => (line.endsWith('}') ? (JSON.parse(line) as unknown) : undefined));
  }
}

/** The titles that have nothing to do with a place: all of them, or those of the answer without the record that it is in. */
async function papersBeside(
  document: unknown,
  records: Path,
  at: Path,
  whole: readonly string[] | FeedError,
): Promise<readonly string[]> {
  // An answer with one paper has no other.
  if (!Array.isArray(whole) || whole.length < 2) return [];
  const depth = records.length;
  const isInside = records.every((key, index) => at[index] === key);
  if (isInside && at.length > depth) {
    const others = await read({value: withChange(document, at.slice(0, depth + 1), () => REMOVED), url: ADDRESS});
    // Without a record another version of it may come forward, which was not there before.
    return Array.isArray(others) ? (others as string[]).filter((title) => whole.includes(title)) : [];
  }
  // The place holds the list, or is it.
  const isAround = at.every((key, index) => records[index] === key);
  return isAround ? [] : (whole as string[]);
}
