import {expect} from '@open-wc/testing';
import {otherFormats} from '../../src/formats/other-formats.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import {toPayload} from '../../src/loading/payload.js';
import {FeedError} from '../../src/model/errors.js';
import {plainText} from '../../src/model/text.js';
import {sharedFiles, sharedText} from '../support/shared.js';

/**
 * Real files of other people, and for each kind a way to count its papers that has nothing of ours in it. What it counts are
 * records with a title: the rest is told of in warnings.
 */
type Count = (text: string) => number;

type Json = ReturnType<typeof JSON.parse>;

const countOf =
  (items: (value: Json) => Json[], isPaper: (item: Json) => unknown): Count =>
  (text) =>
    items(JSON.parse(text)).filter((item) => isPaper(item)).length;

/** Records between `TY` and `ER` in which a title tag has a value. */
const countRis: Count = (text) =>
  text
    .replaceAll('\r', '')
    .split(/^ER {2}-.*$/m)
    .filter((record) => /^\s*\ufeff?TY {2}-/m.test(record) && /^(?:TI|T1|ST) {2}- *\S/m.test(record)).length;

const kinds: Readonly<Record<string, {readonly format: string; readonly count: Count}>> = {
  'csl-json': {
    format: 'csl-json',
    count: countOf(
      (value) => value,
      (item) => item.title,
    ),
  },
  ris: {format: 'ris', count: countRis},
  'json-array': {
    format: 'json-array',
    count: countOf(
      (value) => value,
      (item) => item.title,
    ),
  },
  'hf-daily-papers': {
    format: 'hf-papers',
    count: countOf(
      (value) => [value].flat(),
      (item) => item.title,
    ),
  },
  openalex: {
    format: 'openalex',
    count: countOf(
      (value) => value.results ?? [value],
      (item) => item.title,
    ),
  },
  crossref: {
    format: 'crossref',
    count: countOf(
      (value) => value.message.items ?? [value.message],
      (item) => item.title[0],
    ),
  },
  'semantic-scholar': {
    format: 'semantic-scholar',
    count: countOf(
      (value) => value.data,
      (item) => item.title,
    ),
  },
  'zotero-api': {
    format: 'zotero-api',
    count: countOf(
      (value) => value,
      ({data}) => data.title && !['attachment', 'note', 'annotation'].includes(data.itemType),
    ),
  },
  'json-feed': {
    format: 'json-feed-loose',
    count: countOf(
      (value) => value.items,
      (item) => item.title,
    ),
  },
};

const folder = 'feeds/formats';
const files = (await Promise.all(Object.keys(kinds).map((kind) => sharedFiles(`${folder}/${kind}`)))).flatMap(
  (names, index) => names.map((name) => `${Object.keys(kinds)[index]!}/${name}`),
);

describe('the real files of other people', () => {
  it('are here, or this says that they are not', function () {
    if (files.length > 0) return expect(files.length).to.be.greaterThan(40);
    console.warn(`skipped "${this.test?.fullTitle() ?? ''}": ../shared/${folder} is not here`);
    return this.skip();
  });

  for (const path of files) {
    const {format, count} = kinds[path.split('/')[0]!]!;
    const id = path.endsWith('.nbib') ? 'nbib' : format;

    describe(path, () => {
      let text = '';
      before(async () => {
        text = (await sharedText(`${folder}/${path}`)) ?? '';
      });

      it(`is of the format ${id}, and of no other but the last, which takes any list`, async () => {
        const payload = await toPayload(text, {url: 'https://lab.example/'});
        const claims = otherFormats.filter((one) => one.matches(payload)).map((one) => one.id);
        expect(claims.filter((claim) => claim !== 'json-array' || id === 'json-array')).to.deep.equal([id]);
      });

      it('gives as many papers as it has records with a title, each with an id of its own', async () => {
        const expected = id === 'nbib' ? 1 : count(text);
        // Not asked for titles: said in a sentence, and tested with the format.
        if (id === 'semantic-scholar' && expected === 0) return;
        const {papers, warnings} = await loadFeed({text, url: 'https://lab.example/file'}, {noMerge: true});
        const repeated = warnings.filter(({message}) => message.includes(' repeats '));
        expect(papers.length + repeated.length).to.equal(expected);
        expect(new Set(papers.map((paper) => paper.id)).size).to.equal(papers.length);
        for (const paper of papers) {
          expect(plainText(paper.title).trim()).not.to.equal('');
          expect(plainText(paper.title)).not.to.match(/<\/?(?:i|b|em|sub|sup|scp|jats:\w+)>|&(?:amp|lt|nbsp|#\d+);/);
          for (const {name} of paper.authors) expect(name).not.to.match(/^[^\p{L}\d]*$|[<>;]|undefined|\[object/u);
          expect(paper.published ?? '2000').to.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
        }
      });
    });
  }
});

describe('the JSON test suite', () => {
  it('gives a feed or a FeedError for every file, and nothing else', async function () {
    this.timeout(60_000);
    const names = await sharedFiles('corpora/json-testsuite');
    if (names.length === 0) {
      console.warn(`skipped "${this.test?.fullTitle() ?? ''}": ../shared/corpora/json-testsuite is not here`);
      return this.skip();
    }
    let read = 0;
    for (const name of names) {
      const text = await sharedText(`corpora/json-testsuite/${name}`);
      try {
        const feed = await loadFeed({text: text!, url: 'https://lab.example/x.json'});
        expect(feed.papers, name).to.be.an('array');
      } catch (error) {
        expect(error, name).to.be.instanceOf(FeedError);
        expect((error as FeedError).code, name).to.match(/^(?:unreadable|unknown-format)$/);
      }
      read++;
    }
    return expect(read).to.be.greaterThan(300);
  });
});
