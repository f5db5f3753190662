import {expect} from '@open-wc/testing';
import {formats} from '../../src/formats/formats.js';
import {otherFormats} from '../../src/formats/other-formats.js';
import {decode} from '../../src/loading/decode.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import {toPayload} from '../../src/loading/payload.js';
import type {Feed} from '../../src/model/feed.js';
import {FeedError} from '../../src/model/errors.js';
import {plainText, type RichText} from '../../src/model/text.js';
import {mergePapers} from '../../src/query/merge.js';
import {sharedBytes, sharedFiles, sharedText} from '../support/shared.js';
import {bibtexEntries} from '../support/bibtex-entries.mjs';

/**
 * Real files of other people, and for each folder the format that they are in and a way to count their papers that has
 * nothing of ours in it. What it counts are records with a title: the rest is told of in warnings.
 */
interface Kind {
  readonly format: string;
  readonly count: (text: string) => number;
}

type Json = ReturnType<typeof JSON.parse>;

const matches =
  (pattern: RegExp): Kind['count'] =>
  (text) =>
    text.match(pattern)?.length ?? 0;

const records =
  (items: (value: Json) => Json[], isPaper: (item: Json, place: number, all: Json[]) => unknown): Kind['count'] =>
  (text) =>
    items(JSON.parse(text)).filter((...item) => isPaper(...item)).length;

const titled = (item: Json): unknown => item.title;

/** Records between `TY` and `ER` in which a title tag has a value. */
const countRis: Kind['count'] = (text) =>
  text
    .replaceAll('\r', '')
    .split(/^ER {2}-.*$/m)
    .filter((record) => /^\s*\ufeff?TY {2}-/m.test(record) && /^(?:TI|T1|ST) {2}- *\S/m.test(record)).length;

/** Entries that have a title. */
function countBibtex(text: string): number {
  const entries = bibtexEntries(text);
  // What others are in is no paper of its own.
  const volumes = new Set(entries.flatMap(({body}) => /\bcrossref\s*=\s*[{"]([^{}"]+)/i.exec(body)?.[1] ?? []));
  return entries.filter(
    ({type, body}) =>
      !/^(?:string|preamble|comment|set|xdata)$/.test(type) &&
      /\btitle\s*=\s*[{"]?\S/i.test(body) &&
      !(/^(?:mv|proceedings|collection)/.test(type) && volumes.has(body.split(',')[0]!.trim())),
  ).length;
}

const kinds: Readonly<Record<string, Kind>> = {
  'arxiv-atom': {format: 'arxiv-atom', count: matches(/<entry[\s>]/g)},
  'arxiv-rss': {format: 'arxiv-rss', count: matches(/<item[\s>]/g)},
  atom: {format: 'atom', count: matches(/<entry[\s>]/g)},
  bibtex: {format: 'bibtex', count: countBibtex},
  biorxiv: {
    format: 'biorxiv',
    count: (text) => new Set(JSON.parse(text).collection.map(({doi}: Json) => doi)).size,
  },
  'bonus-hal': {format: 'hal', count: matches(/"halId_s"/g)},
  'bonus-zenodo': {format: 'zenodo', count: matches(/"conceptrecid"/g)},
  crossref: {
    format: 'crossref',
    count: records(
      ({message}) => message.items ?? [message],
      ({title}) => title[0],
    ),
  },
  'csl-json': {format: 'csl-json', count: records((value) => value, titled)},
  datacite: {
    format: 'datacite',
    count: records(
      ({data}) => [data].flat(),
      ({attributes: {types}}, _, {length}) =>
        length === 1 || types.resourceTypeGeneral === 'JournalArticle' || types.resourceType === 'Journal article',
    ),
  },
  dblp: {format: 'dblp', count: matches(/"@score"/g)},
  europepmc: {format: 'europepmc', count: matches(/"authorString"/g)},
  'hf-daily-papers': {format: 'hf-papers', count: records((value) => [value].flat(), titled)},
  inspire: {format: 'inspire', count: matches(/"titles"/g)},
  'json-array': {format: 'json-array', count: records((value) => value, titled)},
  'json-feed': {format: 'json-feed-loose', count: records((value) => value.items, titled)},
  openalex: {format: 'openalex', count: records((value) => value.results ?? [value], titled)},
  openreview: {
    format: 'openreview',
    count: records(
      ({notes}) => notes,
      ({id, forum}) => id === forum,
    ),
  },
  orcid: {format: 'orcid', count: matches(/"work-summary"/g)},
  pubmed: {format: 'pubmed-xml', count: matches(/<PubmedArticle[\s>]/g)},
  ris: {format: 'ris', count: countRis},
  rss: {format: 'rss', count: matches(/<item[\s>]/g)},
  'rss1-rdf': {format: 'rss-rdf', count: matches(/<item[\s>]/g)},
  'semantic-scholar': {format: 'semantic-scholar', count: records(({data}) => data, titled)},
  'zotero-api': {
    format: 'zotero-api',
    count: records(
      (value) => value,
      ({data}) => data.title && !['attachment', 'note', 'annotation'].includes(data.itemType),
    ),
  },
};

const files: Readonly<Record<string, Kind>> = {
  'dblp/search_publ.xml': {format: 'dblp-xml', count: matches(/<hit[\s>]/g)},
  'ris/pubmed.nbib': {format: 'nbib', count: matches(/^PMID- /gm)},
};

/** Files in which nothing has a title; the format says so. */
const EMPTY = /windows1252_with_header\.bib|ris\/(?:bom|multiline|reference_types)\.ris|paper_search_open_access\.json/;

/**
 * Texts that hold what looks like markup and is none, by file and id. A text about TeX has TeX in it; the rest is said as
 * its author wrote it.
 */
const LITERAL: Readonly<Record<string, RegExp>> = {
  // Commands and keys that a title is about: “How to build a \strut”, “Looking ahead for a <box>”.
  'bibtex/tugboat.bib': /^[A-Z][\w-]*:TB/,
  // A sentence about tokens that a model writes; a list of models in braces.
  'hf-daily-papers/daily_papers_2026-06-12.json': /^2606\.13(?:106|594)$/,
  // A post that ends in a BibTeX entry to copy.
  'rss/bair_blog.xml': /grasp/,
};

/** Which texts of the papers still hold markup: TeX's commands, braces or dollars, tags, or character references. */
const leftovers = ({papers}: Feed, literal: RegExp | undefined): string[] =>
  papers
    .filter(({id}) => !literal?.test(id))
    .flatMap(({id, title, abstract = '', summary = '', venue = '', authors}) =>
      [title, abstract, summary, venue, ...authors.map(({name}) => name)]
        .map(withoutFormulas)
        // A price has a dollar too.
        .map(
          (text) =>
            /.{0,30}(?:\\[a-z]|[{}]|\$(?!\d)|<\/?[a-z][\w:-]{0,30}(?:\s[^<>]{0,200})?\/?>|&#?\w{2,31};|CDATA).{0,30}/i.exec(
              text,
            )?.[0],
        )
        .filter((text) => text !== undefined)
        .map((text) => `${id}: ${text}`),
    );

/** A formula holds its TeX. */
const withoutFormulas = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text
        .map((part) => (typeof part === 'string' ? part : part.type === 'math' ? '' : withoutFormulas(part.text)))
        .join('');

const FOLDER = 'feeds/formats';
const paths = (await sharedFiles(FOLDER)).filter((path) => path.includes('/'));
const textOf = async (path: string): Promise<string> => decode([(await sharedBytes(`${FOLDER}/${path}`))!]);
const read = (text: string): Promise<Feed> => loadFeed({text, url: 'https://lab.example/file'}, {noMerge: true});

function skipped(test: Mocha.Context, path: string): void {
  console.warn(`skipped "${test.test?.fullTitle() ?? ''}": ../shared/${path} is not here`);
  test.skip();
}

describe('the real files of other people', () => {
  it('are here, or this says that they are not', function () {
    if (paths.length === 0) return skipped(this, FOLDER);
    expect(paths.length).to.be.at.least(76);
    return expect(paths.map((path) => path.split('/')[0]).filter((folder) => !kinds[folder!])).to.deep.equal([]);
  });

  for (const path of paths) {
    const {format, count} = files[path] ?? kinds[path.split('/')[0]!]!;

    describe(path, () => {
      let text = '';
      before(async () => {
        text = await textOf(path);
      });

      it(`is of the format ${format}, and of no other but the last, which takes any list`, async () => {
        const payload = await toPayload(text, {url: 'https://lab.example/'});
        const claims = [...formats, ...otherFormats].filter((one) => one.matches(payload)).map(({id}) => id);
        expect(claims[0]).to.equal(format);
        expect(claims.filter((claim) => claim !== 'json-array' || format === 'json-array')).to.deep.equal([format]);
      });

      it('gives as many papers as it has records with a title, in clean words and with ids of their own', async function () {
        this.timeout(30_000);
        if (path.endsWith('paper_search_open_access.json')) {
          const failure = await read(text).catch((error: unknown) => error);
          expect(failure).to.be.instanceOf(FeedError).and.have.property('message').that.contains('fields=title');
          return;
        }
        const feed = await read(text);
        const {papers, warnings} = feed;
        // XML says in each item what it is: there is nothing to guess, and nothing to warn of.
        if (text.trimStart().startsWith('<')) expect(warnings).to.deep.equal([]);
        const repeated = warnings.filter(({message}) => message.includes(' repeats '));
        expect(papers.length + repeated.length).to.equal(count(text));
        if (!EMPTY.test(path)) expect(papers.length).to.be.greaterThan(0);
        expect(new Set(papers.map(({id}) => id)).size).to.equal(papers.length);
        for (const {id, title, authors, published = '2000'} of papers) {
          expect(plainText(title).trim(), id).not.to.equal('');
          for (const {name} of authors) expect(name, id).not.to.match(/^[^\p{L}\d]*$|[<>;]|undefined|\[object/u);
          expect(published, id).to.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
        }
        expect(leftovers(feed, LITERAL[path])).to.deep.equal([]);
      });
    });
  }
});

describe('whole real files that are merged', () => {
  const papersOf = async (path: string): Promise<Feed['papers']> => (await read(await textOf(path))).papers;
  const isHere = paths.length > 0;
  const READING = ['json-feed/toread_2026-08.json', 'bibtex/paperpile_export.bib', 'rss/toread_papers.xml'] as const;
  const keyed = (papers: Feed['papers']): string[] =>
    papers.map((paper) => JSON.stringify(paper, [...new Set(papers.flatMap(Object.keys))].sort())).sort();

  it('become one reading list of the JSON Feed and the BibTeX of it', async function () {
    if (!isHere) return skipped(this, FOLDER);
    const [feed, bib] = (await Promise.all(READING.map(papersOf))) as [Feed['papers'], Feed['papers']];
    const merged = mergePapers([feed, bib]);
    // 244 works are in both, and three entries without a title in one.
    const joined = feed.length + bib.length - merged.length;
    expect(joined).to.be.at.least(235).and.at.most(244);
    const keys = new Set(bib.map(({id}) => id));
    // Whatever was joined is one entry of the library.
    for (const {id} of merged.filter((paper) => !feed.includes(paper) && !bib.includes(paper)))
      expect(keys.has(id.replace('bibtex:', '')), id).to.equal(true);
  });

  it('become the same papers whatever the order of the files', async function () {
    this.timeout(30_000);
    if (!isHere) return skipped(this, FOLDER);
    const lists = await Promise.all(
      [
        ...READING,
        'hf-daily-papers/daily_papers_2026-07-13.json',
        'arxiv-atom/query_cs_ai_lg_50_2026-07.xml',
        'crossref/works_author_query.json',
        'csl-json/deep_review_zotero_2020-01-29.json',
        'orcid/works_0000-0003-1444-9135.json',
      ].map(papersOf),
    );
    const merged = keyed(mergePapers(lists));
    expect(merged.length).to.be.lessThan(lists.flat().length - 450);
    for (const other of [lists.map((_, index) => lists.at(-1 - index)!), [...lists.slice(3), ...lists.slice(0, 3)]])
      expect(keyed(mergePapers(other))).to.deep.equal(merged);
  });

  it('lose no column of a journal', async function () {
    this.timeout(30_000);
    if (!isHere) return skipped(this, FOLDER);
    const journal = await papersOf('bibtex/tugboat.bib');
    expect(mergePapers([journal])).to.deep.equal(journal);
    // Nor when its issues are in two files.
    const [even, odd] = [0, 1].map((rest) => journal.filter((_, index) => index % 2 === rest));
    expect(mergePapers([even!, odd!])).to.have.length(3644);
  });

  it('say where else a work is', async function () {
    if (!isHere) return skipped(this, FOLDER);
    const review = await papersOf('csl-json/deep_review_zotero_2020-01-29.json');
    const isPreprint = ({venue = ''}: Feed['papers'][number]): boolean => /rxiv/i.test(venue);
    const merged = mergePapers([review.filter(isPreprint), review.filter((paper) => !isPreprint(paper))]);
    const places = merged.flatMap(({also = []}) => also);
    expect(places.length).to.be.at.least(4);
    expect(new Set(places.map(({label}) => label))).to.deep.equal(new Set(['arXiv', 'bioRxiv']));
    for (const {also, venue} of merged) if (also) expect(venue).not.to.match(/rxiv/i);
  });
});

describe('the JSON test suite', () => {
  it('gives a feed or a FeedError for every file, and nothing else', async function () {
    this.timeout(60_000);
    const names = await sharedFiles('corpora/json-testsuite');
    if (names.length === 0) return skipped(this, 'corpora/json-testsuite');
    for (const name of names) {
      const text = await sharedText(`corpora/json-testsuite/${name}`);
      try {
        const feed = await loadFeed({text: text!, url: 'https://lab.example/x.json'});
        expect(feed.papers, name).to.be.an('array');
      } catch (error) {
        expect(error, name).to.be.instanceOf(FeedError);
        expect((error as FeedError).code, name).to.match(/^(?:unreadable|unknown-format)$/);
      }
    }
    return expect(names.length).to.be.greaterThan(300);
  });
});
