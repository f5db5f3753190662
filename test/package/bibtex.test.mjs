/** BibTeX of others: the files of ../shared, where they are, counted by other means, cut into pieces, and timed. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {createSplitter} from '../../dist/formats/bibtex-entries.js';
import {parse, stream} from '../../dist/formats/bibtex.js';
import {decode} from '../../dist/loading/decode.js';
import {loadFeed} from '../../dist/core.js';
import {bibtexEntries} from '../support/bibtex-entries.mjs';

const shared = resolve(import.meta.dirname, '../../../shared');
const folders = ['feeds/formats/bibtex', 'corpora/bibtex-biber', 'corpora/bibtex-python-bibtexparser'];
const here = folders.every((folder) => existsSync(join(shared, folder)));
const skip = here ? false : '../shared is not here';
const paths = here
  ? folders.flatMap((folder) =>
      readdirSync(join(shared, folder), {recursive: true})
        .filter((name) => name.endsWith('.bib'))
        .map((name) => join(folder, name)),
    )
  : [];
const textOf = async (path) => decode([readFileSync(join(shared, path))]);

const read = (text) => loadFeed({text}, {format: 'bibtex', noMerge: true});

/** Texts without their braces, for what is not about texts. */
const plain = (source) => source?.tex?.replace(/[{}\s]+/g, ' ').trim() ?? '';
const reader = {cleanText: plain, cleanLine: plain, liftLinks: () => []};

function readPieces(text, size) {
  const warnings = [];
  const feed = stream({}, {text: reader, report: (warning) => warnings.push(warning)});
  const early = [];
  for (let at = 0; at < text.length; at += size) early.push(...feed.write(text.slice(at, at + size)));
  return {...feed.end(), early, warnings};
}

const countEntries = (text) =>
  bibtexEntries(text).filter(({type}) => !/^(?:string|preamble|comment)$/.test(type)).length;

describe('BibTeX files of others', {skip}, () => {
  it('are read without an exception, and with 99 of 100 entries or more', async () => {
    let [expected, found] = [0, 0];
    for (const path of paths) {
      const text = await textOf(path);
      let own = 0;
      const splitter = createSplitter(
        ({type}) => (own += /^(?:string|preamble|comment)$/.test(type) ? 0 : 1),
        () => {},
      );
      splitter.write(text);
      splitter.end();
      const other = countEntries(text);
      assert.ok(own >= other * 0.94, `${path}: ${own} of ${other}`);
      expected += other;
      found += own;
      // With all its texts it takes seconds.
      if (!path.endsWith('tugboat.bib')) await read(text);
    }
    console.log(`${found} of ${expected} entries in ${paths.length} files`);
    assert.ok(found >= expected * 0.99);
    assert.ok(expected > 8000);
  });

  it('give a paper for each entry with a title, unless it is only there for others', async () => {
    const text = await textOf('feeds/formats/bibtex/paperpile_export.bib');
    const {papers, warnings} = await read(text);
    assert.equal(papers.length, 244);
    assert.deepEqual(
      warnings.map(({line}) => text.split('\n')[line - 1]?.trim()),
      ['@ONLINE{noauthor_undated-pl,', '@ONLINE{noauthor_undated-bz,', '@ONLINE{noauthor_undated-ue,'],
    );
    assert.equal(new Set(papers.map(({id}) => id)).size, papers.length);
  });

  it('give the address in a link of HTML, and the preprint beside the article', async () => {
    const {papers: lab} = await read(await textOf('feeds/formats/bibtex/alfolio_lab_4c_papers.bib'));
    assert.ok(lab.filter(({doi}) => doi).length === 301, 'DOIs');
    const {papers: list} = await read(await textOf('feeds/formats/bibtex/dealii_publications_2023.bib'));
    assert.ok(list.filter(({doi, arxiv}) => doi && arxiv).length >= 45, 'preprints beside a DOI');
  });

  it('are decoded as they say', async () => {
    const titles = async (name) => (await read(await textOf(name))).papers.map(({title}) => title);
    assert.deepEqual(await titles('feeds/formats/bibtex/latin9_encoding1.bib'), ['Šome title']);
    assert.equal((await titles('feeds/formats/bibtex/utf16le_bom.bib')).length, 1);
    assert.deepEqual(
      await titles('feeds/formats/bibtex/derived_4c_papers_cp1252_crlf.bib'),
      await titles('feeds/formats/bibtex/alfolio_lab_4c_papers.bib'),
    );
    const warnings = [];
    await decode([readFileSync(join(shared, 'feeds/formats/bibtex/gbk_test.bib'))], '', (one) => warnings.push(one));
    assert.equal(warnings.length, 1);
  });

  it('come out the same in pieces of any size', async () => {
    for (const path of paths.filter((name) => /examples|crossrefs|xdata|jabref|4c_papers_cp/.test(name))) {
      const text = await textOf(path);
      const whole = readPieces(text, text.length);
      for (const size of [7, 1000, 16_384]) {
        const {papers, early, warnings} = readPieces(text, size);
        assert.deepEqual(papers, whole.papers, `${path} in pieces of ${size}`);
        assert.deepEqual(warnings, whole.warnings);
        assert.ok(early.every((paper) => papers.includes(paper)));
      }
    }
  });

  it('of 2.7 MB are cut into entries and fields in less than a second', async () => {
    const text = await textOf('feeds/formats/bibtex/tugboat.bib');
    const started = process.cpuUsage();
    const {papers} = parse({kind: 'text', text}, {report: () => {}, text: reader});
    const {user, system} = process.cpuUsage(started);
    console.log(`${papers.length} papers in ${Math.round((user + system) / 1000)} ms of processor time`);
    assert.equal(papers.length, 3644);
    assert.ok(user + system < 1_000_000);
  });
});
