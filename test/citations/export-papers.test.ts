import {expect} from '@open-wc/testing';
import {cite, exportPapers} from '../../src/citations/cite.js';
import {citations} from '../../src/citations/styles.js';
import type {Paper} from '../../src/model/paper.js';
import {works} from './works.js';

const paper = (id: string, title = 'Deep learning', more: Partial<Paper> = {}): Paper => ({
  id,
  title,
  authors: [{name: 'Ada Lovelace'}],
  links: [],
  keywords: [],
  published: '2020',
  ...more,
});

async function exported(papers: Iterable<Paper>, style: string, signal?: AbortSignal): Promise<string> {
  let text = '';
  for await (const piece of exportPapers(papers, style, {signal})) text += piece;
  return text;
}

/** The key of each entry, by the id that stands in its title. */
const keysOf = (bib: string): readonly string[] => [...bib.matchAll(/^@\w+\{(.*),$/gm)].map((match) => match[1] ?? '');

/** The longest time in milliseconds in which nothing else could happen while papers were exported. */
async function longestBlock(papers: readonly Paper[]): Promise<number> {
  const {port1, port2} = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  const tick = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    port2.postMessage(null);
  };
  port1.addEventListener('message', tick);
  port1.start();
  tick();
  await exported(papers, 'bibtex');
  tick();
  port1.close();
  return longest;
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

describe('citation styles', () => {
  it('have an id, a name, a kind, an ending and a media type each', () => {
    expect([...citations].map(({id}) => id)).to.deep.equal(
      'bibtex biblatex ris csl-json apa mla chicago ieee harvard vancouver nature markdown html'.split(' '),
    );
    for (const style of citations) {
      expect(style.kind).to.be.oneOf(['database', 'reference', 'link']);
      expect(style.extension).to.match(/^[a-z]+$/);
      expect(style.mediaType).to.match(/^[a-z]+\/[a-z.+-]+$/);
    }
  });

  it('can be added by a page, and are then used like the others', async () => {
    citations.register({
      id: 'of-a-test',
      name: 'Of a test',
      kind: 'reference',
      extension: 'txt',
      mediaType: 'text/plain',
      load: () =>
        Promise.resolve({
          cite: ({id}, {key, number}) => Promise.resolve(`${number ?? '-'} ${id} ${key}`),
          between: '; ',
          after: '.',
        }),
    });
    expect(await cite(paper('a'), 'of-a-test')).to.equal('- a lovelace2020deep');
    expect(await exported([paper('a'), paper('b')], 'of-a-test')).to.equal(
      '1 a lovelace2020deepa; 2 b lovelace2020deepb.',
    );
  });

  it('are named by the error for one that is not there', async () => {
    const error = await failure(cite(paper('a'), 'turabian'));
    expect(error).to.be.instanceOf(RangeError);
    expect(String(error)).to.include('"turabian"').and.to.include('bibtex, biblatex, ris');
    expect(await failure(exported([], 'turabian'))).to.be.instanceOf(RangeError);
  });
});

describe('citation keys', () => {
  const key = async (more: Partial<Paper>, title = 'Deep learning'): Promise<string> =>
    keysOf(await exported([paper('a', title, more)], 'bibtex'))[0] ?? '';

  for (const [title, more, expected] of [
    ['Beyond Cosine Decay', {}, 'lovelace2020beyond'],
    ['On the Effectiveness of Schedules', {}, 'lovelace2020effectiveness'],
    ['1.5-Pints', {}, 'lovelace202015'],
    ['Über Größen', {authors: [{name: 'Łukasz Kaiser'}]}, 'kaiser2020uber'],
    ['Notes', {authors: [{name: 'Søren Groß'}]}, 'gross2020notes'],
    ['Notes', {authors: [{name: 'Ludwig van Beethoven'}]}, 'vanbeethoven2020notes'],
    ['Report', {authors: [{name: 'Qwen Team'}]}, 'qwenteam2020report'],
    ['Report', {authors: []}, 'paper2020report'],
  ] as const) {
    it(`make ${expected}`, async () => expect(await key(more, title)).to.equal(expected));
  }

  it('are ASCII, and differ, for papers without a Latin letter', async () => {
    const papers = ['一', '二'].map((title) => paper(title, title, {authors: [{name: '李飞飞'}]}));
    const keys = keysOf(await exported(papers, 'bibtex'));
    expect(new Set(keys).size).to.equal(2);
    for (const one of keys) expect(one).to.match(/^paper2020[a-z0-9]+$/);
  });

  it('are told apart by letters, the same in any order and beside any others', async () => {
    const same = ['x', 'y', 'z'].map((id) => paper(id, 'Deep learning', {note: id}));
    const keyOf = (bib: string): object =>
      Object.fromEntries([...bib.matchAll(/^@\w+\{(.*),$[^@]*note = \{(.)\}/gm)].map(([, name, id]) => [id, name]));
    const inOrder = keyOf(await exported(same, 'bibtex'));
    expect(inOrder).to.deep.equal({x: 'lovelace2020deepa', y: 'lovelace2020deepb', z: 'lovelace2020deepc'});
    const more = [
      paper('w', 'Shallow learning'),
      ...['z', 'y', 'x'].map((id) => paper(id, 'Deep learning', {note: id})),
    ];
    expect(keyOf(await exported(more, 'bibtex'))).to.deep.equal(inOrder);
  });

  it('stay unique where a letter makes one that is there', async () => {
    const papers = [paper('1', 'Deep'), paper('2', 'Deep'), paper('3', 'Deepa')];
    expect(keysOf(await exported(papers, 'bibtex'))).to.deep.equal([
      'lovelace2020deepb',
      'lovelace2020deepc',
      'lovelace2020deepa',
    ]);
  });

  it('are two for one paper that stands in the list twice', async () => {
    const one = paper('1');
    expect(keysOf(await exported([one, one], 'bibtex'))).to.deep.equal(['lovelace2020deepa', 'lovelace2020deepb']);
  });
});

describe('exportPapers', () => {
  it('makes files that are whole', async () => {
    const two = [paper('a'), paper('b', 'Shallow')];
    expect(JSON.parse(await exported(two, 'csl-json'))).to.have.length(2);
    expect(JSON.parse(await exported([], 'csl-json'))).to.deep.equal([]);
    expect(await exported(two, 'ris')).to.match(/^TY {2}- [\s\S]*\r\nER {2}- \r\n\r\nTY {2}- [\s\S]*\r\nER {2}- \r\n$/);
    expect(await exported(two, 'bibtex')).to.match(/^@[\s\S]*\n\}\n\n@[\s\S]*\n\}\n$/);
    expect(await exported(two, 'ieee')).to.match(/^\[1\] .*\n\[2\] .*\n$/);
    expect(await exported(two, 'nature')).to.match(/^1\. .*\n2\. .*\n$/);
    expect(await exported(two, 'apa')).to.match(/^Lovelace.*\nLovelace.*\n$/);
    expect(await exported(two, 'markdown')).to.equal('- Deep learning\n- Shallow\n');
    expect(await exported(two, 'html')).to.equal('<ul>\n  <li>Deep learning</li>\n  <li>Shallow</li>\n</ul>\n');
  });

  it('lets other things happen while it writes ten thousand papers', async () => {
    const papers = Array.from(
      {length: 10_000},
      (_, index) => ({...works[index % works.length], id: `p${index}`}) as Paper,
    );
    const blocks: number[] = [];
    // The best of three: whatever else the machine does can only make a block longer.
    while (blocks.length < 3 && !(Math.min(...blocks) <= 50)) blocks.push(await longestBlock(papers));
    expect(Math.min(...blocks)).to.be.at.most(50);
    const keys = keysOf(await exported(papers, 'bibtex'));
    expect(keys).to.have.length(10_000);
    expect(new Set(keys).size).to.equal(10_000);
  });

  it('ends with the reason of its signal', async () => {
    const controller = new AbortController();
    const papers = Array.from({length: 5000}, (_, index) => paper(`${index}`));
    const pieces = exportPapers(papers, 'bibtex', {signal: controller.signal});
    await pieces.next();
    controller.abort(new Error('enough'));
    const rest = async (): Promise<void> => {
      for await (const _ of pieces);
    };
    expect(String(await failure(rest()))).to.include('enough');
    expect(String(await failure(exported(papers, 'ris', AbortSignal.abort(new Error('before')))))).to.include('before');
  });
});
