/** An index of Pagefind with 20,000 papers: made by the command, read in a page of Chromium. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join, resolve, sep} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {chromiumArgs, ensure} from '../support/browsers.mjs';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'dist/cli/main.js');
const COUNT = 20_000;

/** A number from 0 to below 1, the same ones in every run (xorshift, https://www.jstatsoft.org/article/view/v008i14). */
let state = 1;
function random() {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
}
const pick = (list) => list[Math.floor(random() * list.length)];
const times = (count, make) => Array.from({length: count}, (_, index) => make(index));

const syllables = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'].flatMap((letter) =>
  ['a', 'e', 'i', 'o', 'u'].map((vowel) => letter + vowel),
);
const word = () => times(2 + Math.floor(random() * 3), () => pick(syllables)).join('');
const vocabulary = times(6000, word);
// Few words are frequent, most are rare, as in real texts.
const text = (count) => times(count, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)]).join(' ');
const name = () => word().replace(/^./, (letter) => letter.toUpperCase());
const people = times(4000, () => `${name()} ${name()}`);
const venues = times(40, () => `Journal of ${name()}`);

const papers = times(COUNT, (index) => ({
  id: `paper-${index}`,
  // No word of these is made of our syllables.
  title: `${text(7)}${index % 1000 === 7 ? ' zyzzyva' : ''}${index % 200 === 3 ? ' quixotry' : ''}`,
  authors: times(1 + Math.floor(random() * 4), () => pick(people)),
  abstract: text(25),
  published: `${1990 + (index % 30)}-0${1 + (index % 9)}`,
  venue: pick(venues),
  doi: `10.1000/example.${index}`,
  keywords: [pick(vocabulary), pick(vocabulary)],
}));

const policies = {
  '/none': '',
  '/strict':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'",
  '/no-wasm': "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'none'",
};
const types = {'.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json'};

const folder = mkdtempSync(join(tmpdir(), 'paper-feed-pagefind-'));
let [site, browser, page, origin, bytes] = [undefined, undefined, undefined, '', 0];
const requests = [];
const server = createServer((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname in policies) {
    const headers = policies[pathname] && {'content-security-policy': policies[pathname]};
    return void response
      .writeHead(200, {'content-type': 'text/html', ...headers})
      .end('<!doctype html><html lang="en">');
  }
  const [start, inside] = pathname.startsWith('/dist/') ? ['/', root] : ['/', site];
  const file = resolve(inside, `.${sep}${decodeURIComponent(pathname.slice(start.length))}`);
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return void response.writeHead(404).end();
  const content = readFileSync(file);
  if (inside === site) bytes += content.length;
  requests.push(pathname);
  response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'}).end(content);
});

const run = (...words) => spawnSync(process.execPath, [main, ...words], {cwd: folder, encoding: 'utf8'});
const sizeOf = (path) =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

before(async () => {
  site = join(folder, 'public');
  writeFileSync(join(folder, 'papers.json'), JSON.stringify(papers));
  const {status, stderr} = run('pagefind', 'papers.json', '--out', 'public/pagefind');
  assert.equal(status, 0, stderr);
  assert.match(stderr, /public\/pagefind: an index of 20000 papers/);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({executablePath: await ensure('chromium'), args: chromiumArgs});
  page = await open();
});
after(async () => {
  await browser?.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, {recursive: true, force: true});
});

/** Opens a page in which `search` is a function: it gives the feed of a search, or what went wrong. */
async function open(path = '/none') {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.evaluate(async () => {
    const {createSearchSource} = await import('/dist/loading/search/search-source.js');
    const sources = new Map();
    globalThis.search = async ({address = 'pagefind:/pagefind/', query = '', pages = 1, parsed}) => {
      const key = address + JSON.stringify(parsed ?? '');
      const options = {delay: 0, ...(parsed && {parse: () => parsed})};
      if (!sources.has(key)) sources.set(key, createSearchSource(address, options));
      const source = sources.get(key);
      try {
        let feed = await source.search(query);
        for (let page = 1; page < pages; page++) feed = await source.more(feed);
        return feed;
      } catch ({name, code, message}) {
        return {name, code, message};
      }
    };
  });
  return {
    search: (request) => page.evaluate((what) => globalThis.search(what), request),
    close: () => context.close(),
  };
}

const idsOf = (feed) => feed.papers.map(({id}) => id).toSorted();
const term = (field, value) => ({kind: 'term', field, values: [value]});
const said = (text) => ({kind: 'word', text});

describe('an index of 20,000 papers', () => {
  it('gives a page the papers that match, for a small part of its size', async () => {
    bytes = 0;
    const feed = await page.search({query: 'zyzzyva'});
    const expected = papers.filter(({title}) => title.endsWith(' zyzzyva'));
    assert.equal(feed.total, 20);
    assert.deepEqual(idsOf(feed), expected.map(({id}) => id).toSorted());
    assert.equal(feed.next, undefined);
    assert.deepEqual(feed.warnings, []);
    const all = sizeOf(join(site, 'pagefind'));
    assert.ok(bytes > 0 && bytes < 1_000_000 && bytes < all / 20, `${bytes} of ${all} bytes`);

    const [{id, title, authors, abstract, published, venue, doi, url, keywords}] = feed.papers;
    const original = papers.find((paper) => paper.id === id);
    assert.deepEqual(
      {id, title, authors: authors.map((author) => author.name), abstract, published, venue, doi, keywords},
      {...original, keywords: [...new Set(original.keywords)]},
    );
    assert.equal(url, `https://doi.org/${original.doi}`);

    bytes = 0;
    await page.search({query: `zyzzyva ${original.authors[0]}`});
    assert.ok(bytes < 500_000, `${bytes} bytes for another search`);
  });

  it('finds a paper by its title, by authors and some words, and by a phrase of its abstract', async () => {
    const {id, title, authors, abstract} = papers[4321];
    for (const query of [
      title,
      `${authors[0]} ${title.slice(0, 20)}`,
      `"${abstract.split(' ').slice(2, 7).join(' ')}"`,
    ]) {
      const [first] = (await page.search({query})).papers;
      assert.equal(first?.id, id, query);
    }
  });

  it('goes on to further pages, each paper once', async () => {
    const expected = papers.filter(({title}) => title.endsWith(' quixotry'));
    const first = await page.search({query: 'quixotry'});
    assert.deepEqual([first.papers.length, first.total], [20, expected.length]);
    assert.ok(first.next);
    const whole = await page.search({query: 'quixotry', pages: 5});
    assert.deepEqual(idsOf(whole), expected.map(({id}) => id).toSorted());
    assert.deepEqual(whole.papers.slice(0, 20), first.papers);
    assert.equal(whole.next, undefined);
  });

  it('filters by fields, and loads the filters that are asked for alone', async () => {
    const author = papers[1003].authors[0];
    const known = papers.filter(({title}) => title.endsWith(' quixotry'));
    const quixotry = term(undefined, said('quixotry'));
    const year = term('year', {kind: 'range', from: '2015', to: '2017'});
    const by = term('author', said(author.split(' ')[1].toLowerCase()));
    const has = (paper) => paper.authors.some((one) => ` ${one}`.toLowerCase().includes(` ${by.values[0].text}`));
    const inYears = ({published}) => published >= '2015' && published < '2018';
    const cases = [
      [{kind: 'all', parts: [quixotry, year]}, known.filter(inYears)],
      [{kind: 'all', parts: [quixotry, {kind: 'not', part: year}]}, known.filter((paper) => !inYears(paper))],
      [{kind: 'all', parts: [by, year]}, papers.filter((paper) => has(paper) && inYears(paper))],
      [
        {kind: 'all', parts: [quixotry, {kind: 'any', parts: [by, year]}]},
        known.filter((paper) => has(paper) || inYears(paper)),
      ],
      [
        {kind: 'all', parts: [quixotry, {...term('venue', said(papers[3].venue.toLowerCase())), exact: true}]},
        known.filter(({venue}) => venue === papers[3].venue),
      ],
      [{kind: 'all', parts: [quixotry, term('venue', said('nowhere'))]}, []],
    ];
    for (const [parsed, expected] of cases) {
      const feed = await page.search({query: 'x', parsed});
      assert.equal(feed.total, expected.length, JSON.stringify(parsed));
      const ids = new Set(expected.map(({id}) => id));
      assert.deepEqual(
        idsOf(feed).filter((id) => !ids.has(id)),
        [],
      );
    }
    const other = await open();
    requests.length = 0;
    await other.search({query: 'x', parsed: {kind: 'all', parts: [quixotry, year]}});
    assert.ok(readdirSync(join(site, 'pagefind/filter')).length > 1);
    assert.equal(new Set(requests.filter((path) => path.startsWith('/pagefind/filter/'))).size, 1);
    await other.close();
  });

  it('says what it cannot be asked', async () => {
    const not = {kind: 'not', part: term(undefined, said('zyzzyva'))};
    const feed = await page.search({
      query: 'x',
      parsed: {kind: 'all', parts: [term(undefined, said('quixotry')), not]},
    });
    assert.equal(feed.total, 100);
    assert.match(feed.warnings[0].message, /cannot leave out words/);
  });

  it('works under a strict policy, and says which one it needs', async () => {
    const strict = await open('/strict');
    assert.equal((await strict.search({query: 'zyzzyva'})).total, 20);
    await strict.close();
    const without = await open('/no-wasm');
    const {code, message} = await without.search({query: 'zyzzyva'});
    assert.equal(code, 'unreadable');
    assert.match(message, /script-src 'self' 'wasm-unsafe-eval'/);
    await without.close();
  });

  it('is only read where it is, on the site of the page', async () => {
    const missing = await page.search({address: 'pagefind:/nothing/', query: 'x'});
    assert.equal(missing.code, 'network');
    assert.match(missing.message, /nothing\/pagefind\.js.*npx paper-feed pagefind/);
    for (const address of [origin.replace('127.0.0.1', 'localhost'), 'https://elsewhere.example/pagefind/', 'data:x']) {
      const {code, message} = await page.search({address: `pagefind:${address}`, query: 'x'});
      assert.equal(code, 'unsupported');
      assert.match(message, /has to be on the site of the page/);
    }
  });
});
