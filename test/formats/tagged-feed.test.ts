import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as nbib from '../../src/formats/nbib.js';
import * as ris from '../../src/formats/ris.js';
import type {FormatModule, ParsedFeed} from '../../src/formats/format.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import type {Warning} from '../../src/model/feed.js';
import type {Paper} from '../../src/model/paper.js';
import {createReader} from '../../src/text/full-reader.js';
import {sharedFiles, sharedText} from '../support/shared.js';

interface Outcome {
  readonly feed: ParsedFeed;
  readonly warnings: readonly Warning[];
  /** What came before the end. */
  readonly early: readonly Paper[];
}

const url = 'https://lab.example/papers';
const text = createReader(() => {});

function inPieces({stream}: FormatModule, pieces: readonly string[]): Outcome {
  const warnings: Warning[] = [];
  const reader = stream!({url}, {report: (warning) => warnings.push(warning), text});
  const early = pieces.flatMap((piece) => reader.write(piece));
  return {feed: reader.end(), warnings, early};
}

function whole({parse}: FormatModule, source: string): Omit<Outcome, 'early'> {
  const warnings: Warning[] = [];
  const feed = parse({kind: 'text', text: source, url}, {report: (warning) => warnings.push(warning), text});
  return {feed, warnings};
}

function cut(source: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (source.length + 1)), source.length].sort((a, b) => a - b);
  return ends.map((end, index) => source.slice(ends[index - 1] ?? 0, end));
}

const files = [
  ['ris/databases.ris', ris],
  ['ris/library.ris', ris],
  ['nbib/articles.nbib', nbib],
] as const;

for (const [path, format] of files) {
  describe(`${path}, as it comes`, () => {
    let source = '';
    before(async () => {
      source = await (await fetch(`/test/fixtures/${path}`)).text();
    });

    it('gives the same papers and warnings however it is cut', () => {
      const expected = whole(format, source);
      const places = fc.array(fc.nat(source.length), {maxLength: 12});
      fc.assert(
        fc.property(places, (at) => {
          const {feed, warnings} = inPieces(format, cut(source, at));
          expect({feed, warnings}).to.deep.equal(expected);
        }),
        {numRuns: 100},
      );
      const {feed, warnings} = inPieces(format, [...source]);
      expect({feed, warnings}).to.deep.equal(expected);
    });

    it('gives each paper as soon as it is whole, and none twice', () => {
      const {feed, early} = inPieces(format, [...source]);
      expect(early).to.deep.equal(feed.papers.slice(0, early.length));
      expect(early.length).to.be.at.least(feed.papers.length - 1);
    });
  });
}

const titles = async (source: string): Promise<unknown> =>
  (await loadFeed({text: source})).papers.map(({title}) => title);

describe('RIS', () => {
  it('ends a record at any form of its last line', async () => {
    for (const end of ['ER  - ', 'ER  -', 'ER  -\r', 'ER - ', 'ER-', 'ER  - kmpt']) {
      expect(await titles(`TY  - JOUR\nTI  - One\n${end}\nTY  - JOUR\nTI  - Two\n${end}`), end).to.deep.equal([
        'One',
        'Two',
      ]);
    }
  });

  it('takes words that begin like a tag for words', async () => {
    const {papers} = await loadFeed({text: 'TY  - JOUR\nTI  - One\nAB  - Of\nER then\nUS - China\nEU -- Asia\nER  -'});
    expect(papers.map(({abstract}) => abstract)).to.deep.equal(['Of ER then US - China EU – Asia']);
  });

  it('starts another record where the last line of one is missing', async () => {
    expect(await titles('TY  - JOUR\nTI  - One\nTY  - BOOK\nTI  - Two')).to.deep.equal(['One', 'Two']);
  });

  it('keeps one record whose type is said twice', async () => {
    const {papers} = await loadFeed({text: 'TY  - JOUR\nTY  - BOOK\nTI  - One\nER  -'});
    expect(papers.map(({title, type}) => [title, type])).to.deep.equal([['One', 'book']]);
  });

  it('says on which line a record begins that it leaves out', async () => {
    const {warnings} = await loadFeed({text: 'TY  - JOUR\nTI  - One\nER  -\n\nTY  - JOUR\nAU  - Nobody\nER  -'});
    expect(warnings).to.deep.equal([{message: 'Item 2 has no title and was left out.', index: 1, line: 5}]);
  });

  it('keeps private notes and the pages of subscribers to itself', async () => {
    const {papers} = await loadFeed({
      text:
        'TY  - JOUR\nTI  - One\nN1  - Ask Bob about this nonsense\nRN  - bad\nDO  - 10.1000/1\n' +
        'UR  - https://www.embase.com/record?id=1\nUR  - https://login.proxy.library.example/x\nER  -',
    });
    expect(papers[0]?.url).to.equal('https://doi.org/10.1000/1');
    expect(JSON.stringify(papers)).not.to.match(/Bob|bad|embase|proxy/);
  });

  it('takes time that grows with the length of the text alone', () => {
    const record = `TY  - JOUR\nTI  - One\nAB  - ${'word '.repeat(200)}\nER  -\n`;
    for (const source of [record.repeat(2000), 'x'.repeat(2_000_000), `TY  - JOUR\nTI  - ${' -'.repeat(1_000_000)}`]) {
      const start = performance.now();
      inPieces(
        ris,
        cut(
          source,
          Array.from({length: 500}, (_, index) => index * 4096),
        ),
      );
      expect(performance.now() - start).to.be.below(5000);
    }
  });

  it('gives the real files of other people the same however they are cut', async function () {
    this.timeout(60_000);
    const names = await sharedFiles('feeds/formats/ris');
    if (names.length === 0) {
      console.warn(`skipped "${this.test?.fullTitle() ?? ''}": ../shared/feeds/formats/ris is not here`);
      return this.skip();
    }
    for (const name of names.filter((one) => !one.endsWith('.nbib'))) {
      const source = (await sharedText(`feeds/formats/ris/${name}`))!.slice(0, 60_000);
      const {feed, warnings} = inPieces(
        ris,
        cut(
          source,
          Array.from({length: 900}, (_, index) => index * 67),
        ),
      );
      expect({feed, warnings}, name).to.deep.equal(whole(ris, source));
    }
    return undefined;
  });
});
