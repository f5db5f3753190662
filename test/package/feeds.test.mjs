/**
 * Feeds as the world has them, read by what is published. The corpora lie beside the project where it is made, and nowhere
 * else: elsewhere these tests are skipped, and say so. They are many files, so they run in Node and not in three browsers.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {loadFeed} from '../../dist/core.js';
import {decode} from '../../dist/loading/decode.js';

const shared = resolve(import.meta.dirname, '../../../shared');
const corpora = join(shared, 'corpora');
const missing = (folder) => (existsSync(folder) ? false : `${folder} is not here`);
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((path) => path.endsWith('.xml'))
        .toSorted()
    : [];
const readText = async (path) => await decode([readFileSync(path)]);
/** The address at which feedparser's own tests serve their files. */
const ADDRESS = 'http://127.0.0.1:8097/feed.xml';

const rss = (items, attributes = '') => `<rss ${attributes}><channel>${items}</channel></rss>`;

const laughs = (levels) =>
  Array.from(
    {length: levels},
    (_, level) => `<!ENTITY l${level} "${level ? `&l${level - 1};`.repeat(10) : 'ha'}">`,
  ).join('\n');
const attributes = (count) => Array.from({length: count}, (_, index) => `a${index}="value"`).join(' ');
const namespaces = (count) => Array.from({length: count}, (_, index) => `xmlns:n${index}="urn:${index}"`).join(' ');

/** The feed, or the FeedError that says why there is none; anything else is thrown. */
async function read(text, url = ADDRESS) {
  try {
    return {feed: await loadFeed({text, url}, {noMerge: true})};
  } catch (error) {
    if (error?.name !== 'FeedError') throw error;
    return {error};
  }
}

describe("feedparser's feeds", {skip: missing(join(corpora, 'feeds-feedparser'))}, () => {
  const folder = join(corpora, 'feeds-feedparser');

  it('are read, or refused with a reason, and none throws anything else', async () => {
    const codes = {};
    const paths = filesIn(folder);
    for (const path of paths) {
      const {error} = await read(await readText(join(folder, path)));
      const outcome = error?.code ?? 'read';
      codes[outcome] = (codes[outcome] ?? 0) + 1;
    }
    console.log(`${paths.length} files:`, codes);
    assert.ok(codes.read >= paths.length * 0.97, JSON.stringify(codes));
  });

  it('that are well-formed have the title, link, id and date that their comments state, in 98 of 100', async () => {
    const counts = {title: [0, 0], link: [0, 0], id: [0, 0], date: [0, 0]};
    const wrong = [];
    const passedOver = {};
    for (const path of filesIn(join(folder, 'wellformed'))) {
      const text = await readText(join(folder, 'wellformed', path));
      const statements = stated(text);
      if (statements.length === 0) continue;
      const {feed} = await read(withTitles(text), /^Header:\s*Content-Location:\s*(\S+)/im.exec(text)?.[1]);
      for (const statement of statements) {
        const reason = exception(path, statement);
        if (reason) {
          passedOver[reason] = (passedOver[reason] ?? 0) + 1;
          continue;
        }
        const found = lookUp(feed, statement);
        const isRight = statement.values.some((value) => found.includes(value));
        counts[statement.what][isRight ? 0 : 1]++;
        if (!isRight) wrong.push(`${path}: ${statement.what} "${statement.values[0]}", not "${found.join('" or "')}"`);
      }
    }
    const right = Object.values(counts).reduce((sum, [yes]) => sum + yes, 0);
    console.log('right and wrong:', counts, 'passed over:', passedOver, wrong.join('\n'));
    assert.ok(right > 200, `only ${right} statements were found`);
    assert.ok(right / (right + wrong.length) >= 0.98, wrong.join('\n'));
  });
});

/**
 * What a file's comment states of the title, link, id or a date of the feed or an entry, as `entries[0]['title'] == 'One'`.
 * The expressions are Python; they are looked through for these comparisons, and never run. Markup is taken out of titles,
 * since feedparser gives HTML and we give text; one that was plain text may be as it stands.
 */
function stated(text) {
  const [, expected = ''] = /Expect:\s*(.*)/.exec(text) ?? [];
  const comparisons = expected.matchAll(
    /(?:entries\[(?<entry>\d+)\]|feed)\['(?<key>\w+)'\](?:\['value'\])?\s*==\s*(?:entries\[\d+\]\['\w+'\]\s*==\s*)?(?:u?(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|\((?<date>\d+, \d+, \d+))/g,
  );
  return [...comparisons].flatMap(({groups: {entry, key, text, date}}) => {
    const what = KEYS[key];
    if (!what || (entry === undefined && (what === 'id' || what === 'date'))) return [];
    const value = date ? date.split(', ').map(pad).join('-') : unquote(text);
    return [
      {
        entry,
        what,
        values: what === 'title' ? [withoutMarkup(value), value] : [what === 'link' ? address(value) : value],
      },
    ];
  });
}

/** A feed as we have it has no id and no date. */
const KEYS = {
  title: 'title',
  title_detail: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  published_parsed: 'date',
  updated_parsed: 'date',
  created_parsed: 'date',
};

const pad = (number) => number.padStart(2, '0');
const unquote = (text) =>
  text
    .slice(1, -1)
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})|\\(.)/gi, (_, long, short, other) =>
      long || short ? String.fromCharCode(parseInt(long ?? short, 16)) : other,
    );
const address = (text) => (URL.canParse(text) ? new URL(text).href : text);
const withoutMarkup = (html) =>
  html
    .replace(/<(?:"[^"]*"|'[^']*'|[^'"<>])*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) =>
      name
        ? {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}[name]
        : String.fromCodePoint(decimal ?? parseInt(hex, 16)),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** A paper has a title: where an entry of theirs has none, it gets one, so that the rest of it can be looked at. */
function withTitles(text) {
  let count = 0;
  return text.replace(
    /<((?:\w+:)?)(item|entry)(\s[^<>]*)?>(?=([\s\S]*?)<\/\1\2>)/g,
    (tag, prefix, name, attributes, inner) =>
      /<(?:\w+:)?title[\s>]/.test(inner) ? tag : `${tag}<${prefix}title>No title ${++count}</${prefix}title>`,
  );
}

function lookUp(feed, {entry, what}) {
  const of = entry === undefined ? feed : feed?.papers[entry];
  if (what === 'date') return [of?.published, of?.updated];
  if (what === 'title') return [plain(of?.title)];
  return [what === 'link' ? of?.url : of?.id];
}

const plain = (text) => (Array.isArray(text) ? text.map((part) => plain(part.text ?? part)).join('') : (text ?? ''));

/** What we do otherwise on purpose, and why. */
function exception(path, {what, values}) {
  if (/^cdf\/|^base\/cdf/.test(path)) return 'CDF, a format of 1997 that is no other';
  if (/entity_in_doctype|doctype_contains_entity/.test(path)) return 'a declaration of entities: refused';
  if (/multiple_values/.test(path)) return 'of two dates feedparser takes the last, we take the first';
  if (/uppercase/.test(path)) return 'XML tells capitals from small letters';
  if (what === 'id' && /http_entry_id_base_/.test(path))
    return 'an id is never changed: a page asks for it as it stands';
  if (what === 'title' && values[0] === '') return 'a title without text: a picture';
  return undefined;
}

describe('bombs of XML', {skip: missing(join(corpora, 'xml-bombs-defusedxml'))}, () => {
  const folder = join(corpora, 'xml-bombs-defusedxml');
  const nested = '<a>'.repeat(200_000);
  const bombs = [
    ...filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
    ['200,000 nested elements', `<rss><channel><item><title>One</title>${nested}`],
    ['200,000 nested elements before the root', nested],
    ['an entity of 30 levels', `<!DOCTYPE rss [${laughs(30)}]>${rss('<item><title>&l29;</title></item>')}`],
  ];
  for (const [name, text] of bombs)
    for (const format of [undefined, 'rss'])
      it(`cost next to nothing: ${name}${format ? `, read as ${format}` : ''}`, async () => {
        // The best of three, so that other work on the machine does not fail a test.
        const runs = [await cost(text, format), await cost(text, format), await cost(text, format)];
        const {time, grown, characters} = runs.toSorted((a, b) => a.time - b.time)[0];
        console.log(`${name}: ${time.toFixed(1)} ms, ${(grown / 1e6).toFixed(1)} MB, ${characters} characters`);
        assert.ok(time < 100, `${time} ms`);
        assert.ok(grown < 10e6, `${grown} bytes`);
        assert.ok(characters < text.length + 1000, `${characters} characters of ${text.length}`);
      });

  const large = {
    'attributes of an element': (count) => rss(`<item ${attributes(count)}><title>One</title></item>`),
    'namespaces of the root': (count) =>
      rss('<item xmlns:q="q"><title>One</title></item>'.repeat(100), namespaces(count)),
    'elements that are not closed': (count) => rss('<item><title>One<b>two</title></item>'.repeat(count / 10)),
    'elements nested in HTML': (count) =>
      rss(`<item><title>One</title><description>${'&lt;div>'.repeat(count)}</description></item>`),
    'texts between comments': (count) => rss(`<item><title>${'a<!--b-->&amp;'.repeat(count)}</title></item>`),
  };
  for (const [what, make] of Object.entries(large))
    it(`take no more than their length: ${what}`, async () => {
      const [few, many] = [make(5000), make(40_000)];
      await cost(few, 'rss');
      const [before, after] = [await cost(few, 'rss'), await cost(many, 'rss')];
      console.log(`${what}: ${before.time.toFixed(1)} ms, eight times as many ${after.time.toFixed(1)} ms`);
      // The square would be 64 times as long.
      assert.ok(after.time < before.time * 32 + 500, `${after.time} ms after ${before.time} ms`);
    });
});

async function cost(text, format) {
  await read(rss('<item><title>Warm</title></item>'));
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const outcome = await loadFeed({text, url: ADDRESS}, {format}).catch((error) => {
    assert.equal(error.name, 'FeedError');
    return error.message;
  });
  const time = performance.now() - start;
  const grown = process.memoryUsage().heapUsed - before;
  return {time, grown, characters: JSON.stringify(outcome).length};
}
