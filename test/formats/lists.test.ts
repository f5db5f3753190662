import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';

/** Fixtures whose items stand in an envelope, and where. */
const envelopes: readonly (readonly [fixture: string, list: readonly string[]])[] = [
  ['csl-json/dates', ['items']],
  ['crossref/works', ['message', 'items']],
  ['json-array/programme', ['results']],
  ['json-array/wrapped', ['papers']],
  ['json-feed-loose/academic', ['items']],
  ['json-feed-loose/blogs', ['items']],
  ['openalex/works', ['results']],
  ['semantic-scholar/search', ['data']],
];
/** Fixtures that are a list already. */
const lists = [
  'csl-json/library',
  'hf-papers/daily',
  'json-array/conference',
  'zotero-api/items',
  'semantic-scholar/batch',
];

const jsonOf = async (fixture: string): Promise<unknown> => (await fetch(`/test/fixtures/${fixture}.json`)).json();

const itemsOf = async (fixture: string, path: readonly string[] = []): Promise<readonly unknown[]> =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], await jsonOf(fixture)) as unknown[];

describe('the items of a format of JSON', () => {
  for (const [fixture, path] of envelopes) {
    it(`are read alone as in the envelope of ${fixture}`, async () => {
      const whole = await loadFeed({value: await jsonOf(fixture), url: 'https://lab.example/'});
      const alone = await loadFeed({value: await itemsOf(fixture, path), url: 'https://lab.example/'});
      expect([alone.format, alone.papers]).to.deep.equal([whole.format, whole.papers]);
    });
  }

  // A batch may begin with null, which is no line of JSON to the loader.
  const others = lists.filter((list) => list !== 'semantic-scholar/batch');
  for (const [fixture, path] of [...envelopes, ...others.map((list) => [list, []] as const)]) {
    it(`of ${fixture} are read one a line, past a line that is broken`, async () => {
      const items = await itemsOf(fixture, path);
      const whole = await loadFeed({value: items, url: 'https://lab.example/'});
      const text = [...items.map((item) => JSON.stringify(item)), '{"cut": "of'].join('\n');
      const lines = await loadFeed({text, url: 'https://lab.example/'});
      expect([lines.format, lines.papers]).to.deep.equal([whole.format, whole.papers]);
      expect(lines.warnings.at(-1)?.index).to.equal(items.length);
    });
  }

  it('are known when the first of them is broken', async () => {
    for (const [fixture, path] of envelopes) {
      const items = await itemsOf(fixture, path);
      const {format} = await loadFeed({value: items, url: 'https://lab.example/'});
      const broken = await loadFeed({value: [{}, null, 7, ...items], url: 'https://lab.example/'});
      expect(broken.format, fixture).to.equal(format);
    }
  });

  it('are our own papers again when these were saved as JSON', async () => {
    const fixtures = [...envelopes.map(([fixture]) => fixture), ...lists, 'hf-papers/single', 'openalex/single'];
    for (const fixture of fixtures) {
      const {papers} = await loadFeed({value: await jsonOf(fixture), url: 'https://lab.example/'});
      const saved = await loadFeed({text: JSON.stringify(papers)});
      expect([saved.format, saved.papers], fixture).to.deep.equal(['json-array', papers]);
    }
  });

  it('keep the links that a paper of ours has beside those of its own identifiers', async () => {
    const paper = {
      id: 'one',
      title: 'A paper with a preprint',
      authors: [{name: 'Ada Lovelace'}],
      doi: '10.1000/1',
      links: [
        {type: 'doi', url: 'https://doi.org/10.1000/1'},
        {type: 'doi', url: 'https://doi.org/10.1101/014852'},
        {type: 'arxiv', url: 'https://arxiv.org/abs/2402.00001', label: 'Preprint'},
        {type: 'other', url: 'https://example.org/talk', label: 'Talk'},
      ],
      keywords: [],
    };
    const [saved] = (await loadFeed({text: JSON.stringify([paper])})).papers;
    expect(saved?.links.map(({url}) => url).sort()).to.deep.equal(paper.links.map(({url}) => url).sort());
  });
});
