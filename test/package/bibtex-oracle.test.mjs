/**
 * BibTeX of others beside @retorquere/bibtex-parser: the files of ../shared, where they are.
 *
 * What is compared is levelled: letters and digits alone, without case, accents, tags and commands of TeX. Titles with maths
 * are not compared, since the other parser keeps no source of it. With `DIFFERENCES=1` large files are read to their end, and what
 * is not the same is listed. It was, when this was written, 9 of 3,543 titles, 12 of 3,783 lists of authors and 7 of 3,783 years:
 *
 * | kind | here | there |
 * | --- | --- | --- |
 * | commands that are words (`\TeX`, `\cal`) | kept | gone |
 * | `crossref` to a book with a subtitle | the paper's own title | with the subtitle of the book |
 * | `Eugene Santos, Jr` without a comma before, `useprefix=false`, `xdata=…` among names | a suffix; nobody | a name |
 * | authors through two `crossref`s or `xdata` | inherited | none |
 * | years before 1000 and after 9999 | none | as digits |
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {parse as parseOther} from '@retorquere/bibtex-parser';
import {loadFeed} from '../../dist/core.js';
import {decode} from '../../dist/loading/decode.js';

const shared = resolve(import.meta.dirname, '../../../shared');
const folders = ['feeds/formats/bibtex', 'corpora/bibtex-biber', 'corpora/bibtex-python-bibtexparser'];
const here = folders.every((folder) => existsSync(join(shared, folder)));
const skip = here ? false : '../shared is not here';
// Not tugboat.bib, which takes the other parser 16 seconds, and nothing twice.
const paths = here
  ? folders.flatMap((folder) =>
      readdirSync(join(shared, folder), {recursive: true})
        .filter((name) => /(?<!tugboat|derived_4c_papers_cp1252_crlf|^examples)\.bib$/.test(name))
        .map((name) => join(folder, name)),
    )
  : [];

const level = (text) =>
  String(text ?? '')
    .replace(/<[^>]*>|\\[a-z]+/gi, '')
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const plainTitle = (title) => (typeof title === 'string' ? title : title.map((part) => part.text ?? part).join(''));
const ourName = ({name, family, given = '', particle = '', suffix = ''}) =>
  given + particle + suffix ? [particle + family, given, suffix].map(level).join() : level(name);
const theirName = ({name, lastName, firstName, prefix = '', suffix}) =>
  firstName === undefined && prefix === '' && !suffix
    ? level(name ?? lastName)
    : [prefix + lastName, firstName, suffix].map(level).join();
/** The entries that start before a place in a text. */
const upTo = (text, end) => (text.length > end ? text.slice(0, text.lastIndexOf('\n@', end)) : text);
const yearOf = (date) => /\d{4}/.exec(date ?? '')?.[0];

describe('BibTeX beside another parser', {skip}, () => {
  const totals = {title: [0, 0], authors: [0, 0], year: [0, 0]};
  const differences = [];
  for (const path of paths)
    it(`reads the same in ${path}`, async () => {
      const whole = await decode([readFileSync(join(shared, path))]);
      const text = process.env.DIFFERENCES ? whole : upTo(whole, 160_000);
      const theirs = new Map();
      for (const entry of parseOther(text, {english: false, sentenceCase: false, unsupported: 'ignore'}).entries)
        if (!theirs.has(entry.key)) theirs.set(entry.key, entry);
      const compare = (what, id, mine, other) => {
        totals[what][1]++;
        if (mine === other) totals[what][0]++;
        else differences.push(`${what} of ${id}: ${mine} / ${other}`);
      };
      for (const {id, title, authors, published} of (await loadFeed({text}, {format: 'bibtex', noMerge: true}))
        .papers) {
        const {input = '', fields} = theirs.get(id) ?? {};
        if (!fields) continue;
        const theirTitle = [fields.title, fields.subtitle].filter(Boolean).join(' ');
        if (!/title\s*=[^$]*\$[^=]*=/i.test(input)) compare('title', id, level(plainTitle(title)), level(theirTitle));
        const people = (fields.author ?? fields.editor ?? []).filter(
          ({name, lastName}) => (name ?? lastName) !== 'others',
        );
        compare('authors', id, authors.map(ourName).join(';'), people.map(theirName).join(';'));
        compare('year', id, published?.slice(0, 4), yearOf(fields.date) ?? yearOf(fields.year));
      }
    });

  it('is the same in 98 of 100 titles, 97 of 100 lists of authors and 99 of 100 years', () => {
    for (const [what, [same, all]] of Object.entries(totals)) console.log(`${what}: ${same} of ${all} the same`);
    if (process.env.DIFFERENCES) for (const line of differences) console.log(line);
    const share = ([same, all]) => same / all;
    assert.ok(totals.title[1] > 2000);
    assert.ok(share(totals.title) >= 0.98);
    assert.ok(share(totals.authors) >= 0.97);
    assert.ok(share(totals.year) >= 0.99);
  });
});
