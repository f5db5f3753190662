/** `paper-feed pagefind` in a terminal, and the records that it makes. What a page makes of an index is in pagefind.test.mjs. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {toRecord} from '../../dist/cli/pagefind-record.js';
import {loadFeed, plainText} from '../../dist/core.js';
import {toPlainPaper} from '../../dist/loading/search/pagefind-paper.js';

const root = resolve(import.meta.dirname, '../..');
let folder;
beforeEach(() => {
  if (folder) rmSync(folder, {recursive: true, force: true});
  folder = mkdtempSync(join(tmpdir(), 'paper-feed-pagefind-'));
});
after(() => rmSync(folder, {recursive: true, force: true}));

function write(name, value) {
  mkdirSync(dirname(join(folder, name)), {recursive: true});
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
}
const run = (words, main = join(root, 'dist/cli/main.js')) =>
  spawnSync(process.execPath, [main, 'pagefind', ...words], {cwd: folder, encoding: 'utf8'});
const records = (path) =>
  readdirSync(join(folder, path, 'fragment')).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, path, 'fragment', name))).toString();
    return JSON.parse(text.slice(text.indexOf('{')));
  });

describe('paper-feed pagefind', () => {
  it('writes an index of all papers, and nothing of an earlier one', () => {
    write('a.json', [
      {title: 'A paper of the first', author: 'Ada Marlow', abstract: 'It says much.', url: 'https://lab.example/1'},
      {title: 'A paper of the second', author: 'Ada Marlow', url: 'https://lab.example/1', year: 2021},
    ]);
    const {status, stderr} = run(['a.json', '--no-merge', '-o', 'public/index']);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /public\/index: an index of 2 papers/);
    assert.deepEqual(
      records('public/index')
        .map(({content}) => content)
        .toSorted(),
      ['A paper of the second', 'It says much.'],
    );
    write('a.json', [{title: 'The only one', author: 'Ada Marlow'}]);
    assert.equal(run(['a.json', '-q', '-o', 'public/index']).status, 0);
    assert.deepEqual(
      records('public/index').map(({meta}) => meta.title),
      ['The only one'],
    );
    assert.deepEqual(readdirSync(join(folder, 'public')), ['index']);
  });

  it('leaves a folder alone that has other things in it', () => {
    write('a.json', [{title: 'A paper', author: 'Ada Marlow'}]);
    write('public/index.html', '<!doctype html>');
    const {status, stderr} = run(['a.json', '-o', 'public']);
    assert.equal(status, 2);
    assert.match(stderr, /has other files in it/);
    assert.deepEqual(readdirSync(join(folder, 'public')), ['index.html']);
  });

  it('wants a folder, and leaves the index as it is when a source fails', () => {
    write('a.json', [{title: 'A paper', author: 'Ada Marlow'}]);
    assert.match(run(['a.json']).stderr, /pagefind takes --output and a folder/);
    assert.equal(run(['a.json', '-o', 'index']).status, 0);
    const {status, stderr} = run(['a.json', 'b.json', '-o', 'index']);
    assert.equal(status, 1);
    assert.match(stderr, /index was left as it is/);
    assert.equal(records('index').length, 1);
  });

  it('says what to install where the package pagefind is missing, and takes that of the site', () => {
    cpSync(join(root, 'dist'), join(folder, 'elsewhere/dist'), {
      recursive: true,
      filter: (path) => !path.startsWith(join(root, 'dist/cdn')),
    });
    cpSync(join(root, 'package.json'), join(folder, 'elsewhere/package.json'));
    mkdirSync(join(folder, 'elsewhere/node_modules'));
    for (const name of ['entities', 'htmlparser2'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'elsewhere/node_modules', name), 'junction');
    const main = join(folder, 'elsewhere/dist/cli/main.js');
    write('a.json', [{title: 'A paper', author: 'Ada Marlow'}]);
    const {status, stderr} = run(['a.json', '-o', 'index'], main);
    assert.equal(status, 1);
    assert.match(stderr, /npm install -D pagefind/);
    assert.ok(!existsSync(join(folder, 'index')));

    write('node_modules/pagefind/package.json', {name: 'pagefind', type: 'module', main: 'lib/index.js'});
    write(
      'node_modules/pagefind/lib/index.js',
      `import {mkdirSync, writeFileSync} from 'node:fs';
       const titles = [];
       const index = {
         addCustomRecord: async ({meta}) => (titles.push(meta.title), {errors: []}),
         writeFiles: async ({outputPath}) => {
           mkdirSync(outputPath);
           writeFileSync(outputPath + '/titles', titles.join());
           return {errors: []};
         },
       };
       export const createIndex = async () => ({errors: [], index});
       export const close = async () => null;`,
    );
    assert.equal(run(['a.json', '-o', 'index'], main).status, 0);
    assert.equal(readFileSync(join(folder, 'index/titles'), 'utf8'), 'A paper');
  });
});

describe('a record of a paper', () => {
  const read = async (papers) => {
    const taken = new Set();
    const items = papers.map((paper) => {
      const record = toRecord(paper, 'en', taken);
      return toPlainPaper({...record, raw_url: record.url, excerpt: ''});
    });
    return (await loadFeed({value: items}, {format: 'json-array', noMerge: true})).papers;
  };
  /** What an index keeps of a paper. */
  const kept = ({id, title, authors, abstract = '', links, ...paper}) => ({
    id,
    title: plainText(title),
    authors: authors.map(({name}) => name.replaceAll(',', '')),
    abstract: plainText(abstract),
    pdf: links.find(({type}) => type === 'pdf')?.url,
    code: links.find(({type}) => type === 'code')?.url,
    ...Object.fromEntries(
      [
        'url',
        'published',
        'venue',
        'type',
        'volume',
        'issue',
        'pages',
        'doi',
        'arxiv',
        'keywords',
        'citations',
        'status',
      ].map((key) => [key, paper[key]]),
    ),
  });

  for (const fixture of [
    'openalex/works',
    'crossref/works',
    'semantic-scholar/search',
    'json-array/conference',
    'hal',
  ]) {
    it(`reads as the paper: those of ${fixture}`, async () => {
      const path = join(root, 'test/fixtures', fixture);
      const file = existsSync(path)
        ? join(
            path,
            readdirSync(path).find((name) => !name.includes('.expected.')),
          )
        : `${path}.json`;
      const {papers} = await loadFeed({text: readFileSync(file, 'utf8')});
      assert.ok(papers.length > 0);
      assert.deepEqual((await read(papers)).map(kept), papers.map(kept));
    });
  }

  it('keeps formulas, lists of one, and each of several papers with one address', async () => {
    const paper = {authors: [], links: [], keywords: [], title: 'A paper'};
    const papers = [
      {
        ...paper,
        id: '1',
        url: 'https://lab.example/',
        title: ['On ', {type: 'math', text: '\\sum_{i=1}^n \\frac{a_i}{b}'}, ' maps'],
      },
      {...paper, id: '2', url: 'https://lab.example/', authors: [{name: 'The Institute of Maps and Seas'}]},
      {...paper, id: '3', keywords: ['maps, and seas'], title: 'The third'},
    ];
    const [first, second, third] = await read(papers);
    assert.deepEqual(first.title, papers[0].title);
    assert.deepEqual([first.url, second.url, third.url], ['https://lab.example/', 'https://lab.example/', undefined]);
    assert.deepEqual(second.authors, papers[1].authors);
    assert.deepEqual(third.keywords, papers[2].keywords);
    assert.equal(new Set(papers.map((one) => toRecord(one, 'en', new Set()).url)).size, 2);
  });

  it('does not pass the words of a program off as an abstract', () => {
    const paper = {id: '1', authors: [], links: [], keywords: [], title: 'A paper', summary: 'In short.'};
    assert.equal(toRecord(paper, 'en', new Set()).content, 'In short.');
    assert.equal(toRecord({...paper, machineSummary: true}, 'en', new Set()).content, 'A paper');
  });

  it('has nothing in it that Pagefind would stumble over', () => {
    const paper = {
      id: 'a\ud800',
      authors: [{name: 'A\udc00'}],
      links: [],
      keywords: [],
      title: 'A\ud800 b',
      abstract: '…',
    };
    const record = toRecord(paper, 'en', new Set());
    assert.ok(!/\p{Surrogate}/u.test(JSON.stringify(record).replaceAll(/\\u(?=d[89a-f])/gi, '\ud800')));
    assert.equal(record.content, 'A\ufffd b');
  });
});
