/**
 * What we export, read again by programs that are not ours: BibTeX by @retorquere/bibtex-parser (that of Better BibTeX), RIS
 * by Citation.js, CSL-JSON by its schema. Titles, authors, years and DOIs must come back whole.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {before, describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {parse as parseBibtex} from '@retorquere/bibtex-parser';
import {cite, citations, exportPapers, loadFeed, plainText} from '../../dist/core.js';
import {nameParts} from '../../dist/model/names.js';
import {createEngine} from '../support/citeproc.mjs';
import {cslSchema} from '../support/csl-schema.mjs';
import {cslWorks, hasWorks} from '../support/csl-works.mjs';
import {ownWorks} from '../support/own-works.mjs';

const require = createRequire(import.meta.url);
const {plugins} = require('@citation-js/core');
require('@citation-js/plugin-ris');

const shared = resolve(import.meta.dirname, '../../../shared/feeds');
const seed = join(shared, 'trending-papers.json');
const bibtexFolder = join(shared, 'formats/bibtex');
const absent = '../shared is not here';

async function exported(papers, style) {
  let text = '';
  for await (const piece of exportPapers(papers, style)) text += piece;
  return text;
}

/** Letters alone, without what the formats write in more than one way: spaces, quotes, dashes, accents as two characters. */
const plain = (text = '') =>
  text
    .replace(/<\/?(?:sub|sup|i|b|span|em|strong|pre|code|tt)\b[^>]*>/g, '')
    .normalize('NFKC')
    .replace(/[‘’“”"'`´]/g, '')
    .replace(/[‐‑–—−-]+/g, '-')
    .replaceAll('\\sqrt', '√')
    .replace(/[$\s{}]+/g, '');

const partsOf = (author) => {
  const name = nameParts(author);
  return name
    ? plain([name.particle, name.family, name.suffix, name.given].filter(Boolean).join(' '))
    : plain(author.name);
};

/** Real papers with all that feeds have, for as far as they are here. */
async function papersOf(source) {
  if (source === 'our own works') return ownWorks();
  if (source === 'works in CSL-JSON') return cslWorks().map(({paper}) => paper);
  return (await loadFeed({text: readFileSync(seed, 'utf8')})).papers;
}

const sources = [
  ['our own works', false],
  ['works in CSL-JSON', !hasWorks && absent],
  ['seventy preprints', !existsSync(seed) && absent],
];

for (const [source, skip] of sources) {
  describe(`what is exported of ${source}`, {skip}, () => {
    let papers;
    before(async () => (papers = await papersOf(source)));

    for (const style of ['bibtex', 'biblatex']) {
      it(`is read again from ${style}`, async () => {
        const {entries, errors} = parseBibtex(await exported(papers, style), {
          sentenceCase: false,
          verbatimFields: ['doi', 'url', 'eprint'],
        });
        assert.deepEqual(errors, []);
        assert.equal(entries.length, papers.length);
        assert.equal(new Set(entries.map(({key}) => key)).size, papers.length);
        entries.forEach(({fields}, index) => {
          const paper = papers[index];
          assert.equal(plain(fields.title), plain(plainText(paper.title)), paper.id);
          const names = (fields.author ?? []).map((name) =>
            plain(name.name ?? [name.prefix, name.lastName, name.suffix, name.firstName].filter(Boolean).join(' ')),
          );
          assert.deepEqual(names, paper.authors.map(partsOf), paper.id);
          assert.equal((fields.year ?? fields.date)?.slice(0, 4), paper.published?.slice(0, 4), paper.id);
          assert.equal(fields.doi, paper.doi && encodeBraces(paper.doi), paper.id);
          assert.equal(
            fields.eprint,
            paper.arxiv && paper.arxiv + (paper.version ? `v${paper.version}` : ''),
            paper.id,
          );
          if (paper.status) assert.match(fields.note.toLowerCase(), new RegExp(`^${paper.status}`), paper.id);
        });
      });
    }

    it('is read again from RIS', async () => {
      const text = await exported(papers, 'ris');
      const items = plugins.input.chain(text, {generateGraph: false});
      assert.equal(items.length, papers.length);
      const notes = text.split('\r\n\r\n').map((record) => record.match(/^N1 {2}- .*$/gm)?.join(' ') ?? '');
      items.forEach((item, index) => {
        const paper = papers[index];
        assert.equal(plain(item.title), plain(plainText(paper.title)), paper.id);
        // It passes over the authors of a newspaper.
        if (paper.type !== 'article-newspaper')
          assert.deepEqual((item.author ?? []).map(ofCsl), paper.authors.map(partsOf), paper.id);
        assert.equal(
          item.issued?.['date-parts'][0][0],
          paper.published && Number(paper.published.slice(0, 4)),
          paper.id,
        );
        assert.equal(item.DOI, paper.doi, paper.id);
        if (paper.status) assert.ok(notes[index].toLowerCase().includes(paper.status), paper.id);
      });
    });

    it('is CSL-JSON by its schema, with all that the papers say', async () => {
      const items = JSON.parse(await exported(papers, 'csl-json'));
      const validate = new Ajv({allowUnionTypes: true}).compile(cslSchema);
      assert.ok(validate(items), JSON.stringify(validate.errors?.slice(0, 3)));
      items.forEach((item, index) => {
        const paper = papers[index];
        assert.equal(plain(item.title), plain(plainText(paper.title)), paper.id);
        assert.deepEqual((item.author ?? []).map(ofCsl), paper.authors.map(partsOf), paper.id);
        assert.equal(
          item.issued?.['date-parts'][0][0],
          paper.published && Number(paper.published.slice(0, 4)),
          paper.id,
        );
        assert.equal(item.DOI, paper.doi, paper.id);
        if (paper.status) assert.ok(item.note.toLowerCase().startsWith(paper.status), paper.id);
      });
    });
  });
}

/** Braces cannot stand in a field of BibTeX unless they are balanced, so an address has them encoded. */
const encodeBraces = (text) => text.replace(/[{}\\]/g, (character) => encodeURIComponent(character));

/** A name of CSL in the order of `partsOf`. Readers of RIS leave the particle with the family name. */
const ofCsl = (name) =>
  plain(
    name.literal ??
      [name['non-dropping-particle'] ?? name['dropping-particle'], name.family, name.suffix, name.given]
        .filter(Boolean)
        .join(' '),
  );

describe('the entries of real BibTeX files', {skip: !existsSync(bibtexFolder) && absent}, () => {
  for (const file of existsSync(bibtexFolder)
    ? readdirSync(bibtexFolder).filter((name) => name.endsWith('.bib'))
    : []) {
    it(`are the same when they are exported and read again: ${file}`, async () => {
      const bytes = readFileSync(join(bibtexFolder, file));
      const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
      const read = (bib) => parseBibtex(bib, {sentenceCase: false}).entries;
      const papers = read(text)
        .map(ofEntry)
        .filter(({title}) => title.trim());
      for (const style of ['bibtex', 'biblatex']) {
        const again = read(await exported(papers, style)).map(ofEntry);
        assert.equal(again.length, papers.length);
        again.forEach((paper, index) => {
          const {id, title, authors, published, doi} = papers[index];
          assert.equal(plain(paper.title), plain(title), id);
          assert.deepEqual(paper.authors.map(wholeName), authors.map(wholeName), id);
          assert.equal(paper.published, published, id);
          assert.equal(paper.doi, doi, id);
        });
      }
    });
  }
});

const wholeName = ({name}) => plain(name);

/** A paper of what the parser makes of an entry. */
function ofEntry({key, fields}, index) {
  const plainField = (text) =>
    String(text ?? '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const authors = (fields.author ?? []).flatMap(({name, lastName, firstName, prefix, suffix}) => {
    const family = plainField(lastName);
    const whole = plainField(name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' '));
    if (!whole) return [];
    if (!family || name) return [{name: whole}];
    const parts = {given: plainField(firstName), particle: plainField(prefix), suffix: plainField(suffix)};
    return [{name: whole, family, ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value))}];
  });
  const year = /\d{4}/.exec(fields.year ?? fields.date ?? '')?.[0];
  const doi = /10\.\d{4,9}\/[^\s{}\\]+/.exec(fields.doi ?? '')?.[0];
  return {
    id: `${index}-${key}`,
    title: plainField(fields.title),
    authors,
    links: [],
    keywords: [],
    ...(year && year >= '1000' && {published: year}),
    ...(doi && {doi}),
  };
}

describe('a style of the page', () => {
  it('is exact CSL when the page brings citeproc', async () => {
    const items = new Map();
    let engine;
    citations.register({
      id: 'apa-by-citeproc',
      name: 'APA (CSL)',
      kind: 'reference',
      extension: 'txt',
      mediaType: 'text/plain',
      // In a page: import('citeproc') and fetch the style and the locale.
      load: async () => {
        engine = createEngine('apa', items);
        return {
          cite: async (paper) => {
            const item = JSON.parse(await cite(paper, 'csl-json'));
            items.set(item.id, item);
            engine.updateItems([item.id]);
            return engine.makeBibliography()[1][0].trim();
          },
        };
      },
    });
    const [paper] = await ownWorks();
    assert.equal(
      await cite(paper, 'apa-by-citeproc'),
      'Turing, A. M. (1937). On Computable Numbers, with an Application to the Entscheidungsproblem. Proceedings of the London Mathematical Society, s2-42(1), 230–265. https://doi.org/10.1112/plms/s2-42.1.230',
    );
    assert.equal((await exported([paper, paper], 'apa-by-citeproc')).split('\n').length, 3);
  });
});

describe('exporting ten thousand papers in Node', () => {
  it('never blocks for more than 50 ms', async () => {
    const own = await ownWorks();
    const papers = Array.from({length: 10_000}, (_, index) => ({...own[index % own.length], id: `${index}`}));
    for (const style of ['bibtex', 'ris', 'csl-json', 'apa']) {
      const blocks = [];
      // The best of three: whatever else the machine does can only make a block longer.
      while (blocks.length < 3) blocks.push(await longestBlock(papers, style));
      console.log(`${style}: the longest block took ${blocks.map(Math.round).join(', ')} ms of the processor`);
      assert.ok(Math.min(...blocks) <= 50, `${style}: ${blocks.join(', ')} ms`);
    }
  });
});

/** Time of the processor that was spent between two turns of the event loop, at most, in milliseconds. */
async function longestBlock(papers, style) {
  let longest = 0;
  let last = process.cpuUsage();
  let running = true;
  const tick = () => {
    const {user, system} = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1000);
    last = process.cpuUsage();
    if (running) setImmediate(tick);
  };
  setImmediate(tick);
  await exported(papers, style);
  running = false;
  return longest;
}
