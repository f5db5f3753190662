import {expect} from '@open-wc/testing';
import {formats} from '../../src/formats/formats.js';
import {otherFormats} from '../../src/formats/other-formats.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import type {Feed} from '../../src/model/feed.js';
import {toPayload} from '../../src/loading/payload.js';

/**
 * The law of formats: a folder of `test/fixtures` has the name of a format; each file in it is claimed by that format alone
 * and reads as its `.expected.json` says. A new format needs fixtures, and no code here.
 */
const listing = (await (await fetch('/__fixtures')).json()) as readonly string[];
const all = [...formats, ...otherFormats];
const ids = all.map(({id}) => id);
const fixtures = listing.filter((path) => ids.includes(path.split('/')[0] ?? '') && !path.includes('.expected.'));
const ADDRESS = 'https://lab.example/papers/';

const textOf = async (path: string): Promise<string> => (await fetch(`/test/fixtures/${path}`)).text();
const read = (path: string, text: string): Promise<Feed> =>
  loadFeed({text, url: ADDRESS + (path.split('/').at(-1) ?? '')});

describe('every format', () => {
  for (const id of ids) {
    it(`${id} has a fixture`, () => expect(fixtures.filter((path) => path.startsWith(`${id}/`))).not.to.deep.equal([]));
  }
});

for (const path of fixtures) {
  const id = path.split('/')[0];

  describe(path, () => {
    it(`is claimed by ${id}, and by no other format that is surer of itself than the last`, async () => {
      const payload = await toPayload(await textOf(path), {url: ADDRESS});
      const claims = all.filter((format) => format.matches(payload)).map((format) => format.id);
      expect(claims[0]).to.equal(id);
      // The last one takes any list of papers that no other knows better.
      expect(claims.filter((claim) => claim !== ids.at(-1) && claim !== id)).to.deep.equal([]);
    });

    it('reads as expected', async () => {
      const feed = await read(path, await textOf(path));
      const expected: unknown = JSON.parse(await textOf(path.replace(/\.\w+$/, '.expected.json')));
      expect(feed).to.deep.equal(expected);
    });

    it('gives papers that read as themselves when a page hands them back', async () => {
      const {papers} = await read(path, await textOf(path));
      expect((await loadFeed({value: papers})).papers).to.deep.equal(papers);
    });

    it('gives papers with unique ids', async () => {
      const {papers} = await read(path, await textOf(path));
      expect(new Set(papers.map((paper) => paper.id)).size).to.equal(papers.length);
    });

    it('cut off anywhere, gives papers or a FeedError and nothing else', async () => {
      const text = await textOf(path);
      for (let end = 0; end < text.length; end += Math.max(1, Math.floor(text.length / 150))) {
        try {
          await read(path, text.slice(0, end));
        } catch (error) {
          expect(String((error as Error).name), `cut at ${end}`).to.equal('FeedError');
        }
      }
    });
  });
}
