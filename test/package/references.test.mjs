/**
 * Our formatted references beside those of citeproc with the official styles: on our own works, and on the real ones of
 * ../shared where that is there.
 *
 * The rule by which two references are the same. What both write must be equal, character by character, but for
 * capitals (the styles do not agree on whose task they are), for quotation marks (curly, straight, single, double), for the
 * number of the entry, for `<` and `>` in an address, which we encode, and for our word on a retraction. What goes in is what
 * a paper can hold (see csl-works.mjs); a name that its source does not part is given to citeproc parted as we part it.
 *
 * Every kind of difference that is left stands in `kinds`, with who is right; a difference of no kind is a failure.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {cite, loadFeed} from '../../dist/core.js';
import {references, styleNames} from '../support/citeproc.mjs';
import {cslWorks, hasWorks} from '../support/csl-works.mjs';
import {ownWorks} from '../support/own-works.mjs';

const seed = resolve(import.meta.dirname, '../../../shared/feeds/trending-papers.json');

const isArticle = ({type}) => type === 'article-journal';
const kinds = [
  {
    what: 'films, blogs, newspapers and manuscripts, which we write as any other work',
    right: 'citeproc',
    is: ({item}) => /^(?:motion_picture|post-weblog|article-newspaper|manuscript|document)$/.test(item.type),
  },
  {
    what: 'a journal article without its journal, or with an issue and no volume: the record is broken',
    right: 'neither',
    is: ({item}) => isArticle(item) && (!item['container-title'] || (item.issue && !item.volume)),
  },
  {
    what: 'a volume of a book without pages and publisher in order: citeproc leaves the volume out',
    right: 'we',
    is: ({item, style}) => style === 'mla' && item.type === 'book' && item.volume,
  },
  {
    what: 'a chapter without authors, whose editors citeproc puts in their place',
    right: 'we',
    is: ({item}) => item.type === 'chapter' && !item.author,
  },
  {
    what: 'the title of a special issue, which we leave out',
    right: 'citeproc',
    is: ({item, style}) => style === 'chicago' && isArticle(item) && item['collection-title'],
  },
  {
    what: 'pages such as 406.3 or 7-1, and 677–86, which we complete before we cut it',
    right: 'we',
    is: ({item}) => /[.-]|–\d+–|^677–86/.test(item.page ?? ''),
  },
  {
    what: 'a given name that begins in small letters or has a number in it: de G., Shin-ichi, 11',
    right: 'either',
    is: ({item}) => item.author?.some(({given = ''}) => /(?:^|[\s.-])(?:\p{Ll}|\d)/u.test(given)),
  },
  {
    what: 'C.-H., which citeproc makes C. H.',
    right: 'we',
    is: ({item, style}) => style === 'mla' && item.author?.some(({given = ''}) => given.includes('.-')),
  },
  {
    what: 'a particle in the family name, which citeproc parts off',
    right: 'either',
    is: ({item, style}) => style === 'chicago' && item.author?.some(({family = ''}) => /^\p{Ll}/u.test(family)),
  },
  {
    what: 'a comma after the first of two authors who has no given name, so that nothing was turned round',
    right: 'we',
    is: ({item}) => item.author?.length === 2 && !item.author[0].given,
  },
  {
    what: 'a formula, round which the data for programs have dollars',
    right: 'either',
    is: ({theirs}) => theirs.includes('$'),
  },
  {
    what: 'a publisher who is the author, and is not named twice (Publication Manual, 9.29)',
    right: 'we',
    is: ({item, style}) => style === 'apa' && item.author?.[0]?.literal === item.publisher,
  },
  {
    what: 'what a work is stands with its title, also where the title comes first (Publication Manual, 9.12)',
    right: 'we',
    is: ({item, style}) => style === 'apa' && item.type === 'software' && !item.author,
  },
  {
    what: 'a comma after a full stop that ends a series',
    right: 'we',
    is: ({style, theirs}) => style === 'ieee' && theirs.includes('. , '),
  },
  {
    what: 'seven editors, of which we name one, as of authors',
    right: 'we',
    is: ({item, style}) => style === 'ieee' && item.editor?.length > 6,
  },
  {
    what: 'a DOI of a web page: we give the DOI, citeproc the address',
    right: 'either',
    is: ({item, style}) => style === 'ieee' && item.type === 'webpage' && item.DOI,
  },
  {
    what: 'the DOI after the address that is made of it',
    right: 'we',
    is: ({style, item, theirs}) => style === 'nature' && item.DOI && theirs.includes(`doi:${item.DOI}`),
  },
  {
    what: 'the address of what has no DOI, which citeproc leaves out',
    right: 'we',
    is: ({style, item}) => style === 'nature' && /^(?:software|dataset|document)$/.test(item.type) && item.URL,
  },
  {
    what: 'the editors of a book, which citeproc leaves out',
    right: 'we',
    is: ({style, item}) => style === 'nature' && item.type === 'book' && item.editor,
  },
  {
    what: 'a comma before the last of several names where that stays whole',
    right: 'we',
    is: ({style, theirs}) => style === 'nature' && theirs.includes(', & '),
  },
  {
    what: 'a place that citeproc puts between brackets, as one that is not printed in the work',
    right: 'either',
    is: ({style, item}) => style === 'vancouver' && item.type === 'thesis',
  },
  {
    what: 'Vol. 41 of a series that stands for the book: a stop or a comma after it',
    right: 'citeproc',
    is: ({style, item}) => style === 'vancouver' && item.type === 'book' && item['container-title'],
  },
  {
    what: 'three dots in the name of a journal, of which citeproc leaves one; a semicolon with nothing after it',
    right: 'we',
    is: ({style, theirs}) => style === 'vancouver' && (/ \. /.test(theirs) || theirs.endsWith(';')),
  },
];

const withoutNumber = (reference) => reference.replace(/^(?:\[1\]|1\.) /, '');
const level = (reference) =>
  withoutNumber(reference)
    .replace(/ \[(?:Retracted|Withdrawn|Corrected|Superseded)\]$/, '')
    .replaceAll('%3C', '<')
    .replaceAll('%3E', '>')
    .replace(/[“”"‘’']/g, '')
    .toLowerCase();

/** What a paper is in CSL-JSON, without what no style prints. */
async function itemOf(paper) {
  const {note: _, status: __, abstract: ___, keyword: ____, ...item} = JSON.parse(await cite(paper, 'csl-json'));
  return {...item, id: paper.id};
}

/** The names of an item, with those that are in one piece as we part them. */
async function parted({item, paper}) {
  const own = await itemOf(paper);
  const names = ['author', 'editor'].filter((key) => item[key]);
  const lists = names.map((key) => [key, item[key].map((name, at) => ('literal' in name ? own[key][at] : name))]);
  return {paper, item: {...item, ...Object.fromEntries(lists)}};
}

const tables = [];

async function compare(style, works) {
  const theirs = references(
    style,
    works.map(({item}) => item),
  );
  const byType = new Map();
  const unknown = [];
  for (const {paper, item} of works) {
    const ours = await cite(paper, style);
    const row = byType.get(paper.type ?? item.type) ?? {same: 0, all: 0};
    byType.set(paper.type ?? item.type, row);
    row.all++;
    const other = withoutNumber(theirs.get(item.id));
    if (level(ours) === level(other)) row.same++;
    else if (!kinds.some((kind) => kind.is({style, item, ours, theirs: other})))
      unknown.push(`${item.id}\n  we       ${ours}\n  citeproc ${other}`);
  }
  const sum = (key) => [...byType.values()].reduce((total, row) => total + row[key], 0);
  tables.push({style, same: sum('same'), all: sum('all'), byType});
  return {share: sum('same') / sum('all'), unknown};
}

after(() => {
  for (const {style, same, all, byType} of tables) {
    const types = [...byType].map(([type, row]) => `${type} ${row.same}/${row.all}`).join(', ');
    console.log(`${style.padEnd(10)} ${same}/${all} (${((100 * same) / all).toFixed(1)} %): ${types}`);
  }
});

describe('references beside those of citeproc, on our own works', () => {
  let works;
  before(async () => {
    works = await Promise.all((await ownWorks()).map(async (paper) => ({paper, item: await itemOf(paper)})));
  });
  for (const style of Object.keys(styleNames)) {
    it(`are the same in ${style}, but for differences that are known`, async () => {
      const {share, unknown} = await compare(style, works);
      assert.deepEqual(unknown, []);
      assert.ok(share >= 0.87, `${share}`);
    });
  }
});

describe('references beside those of citeproc, on real works', {skip: !hasWorks && '../shared is not here'}, () => {
  let works;
  before(async () => {
    const {papers} = existsSync(seed) ? await loadFeed({text: readFileSync(seed, 'utf8')}) : {papers: []};
    const seeds = await Promise.all(papers.map(async (paper) => ({paper, item: await itemOf(paper)})));
    works = [...(await Promise.all(cslWorks().map(parted))), ...seeds];
  });
  for (const style of Object.keys(styleNames)) {
    it(`are the same in ${style} for 97 % of them and more, but for differences that are known`, async () => {
      assert.ok(works.length > 800, `${works.length} works`);
      const {share, unknown} = await compare(style, works);
      assert.deepEqual(unknown, []);
      assert.ok(share >= 0.97, `${share}`);
    });
  }
});
