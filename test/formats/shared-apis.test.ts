import {expect} from '@open-wc/testing';
import {otherFormats} from '../../src/formats/other-formats.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import {toPayload} from '../../src/loading/payload.js';
import {plainText} from '../../src/model/text.js';
import {sharedFiles, sharedText} from '../support/shared.js';

/** Real answers of APIs, and for each kind a way to count its papers that has nothing of ours in it. */
type Json = ReturnType<typeof JSON.parse>;

const kinds: Readonly<Record<string, {readonly format: string; readonly count: (text: string) => number}>> = {
  orcid: {format: 'orcid', count: (text) => text.match(/"work-summary"/g)?.length ?? 0},
  dblp: {format: 'dblp', count: (text) => text.match(/"@score"/g)?.length ?? 0},
  inspire: {format: 'inspire', count: (text) => text.match(/"titles"/g)?.length ?? 0},
  europepmc: {format: 'europepmc', count: (text) => text.match(/"authorString"/g)?.length ?? 0},
  biorxiv: {
    format: 'biorxiv',
    count: (text) => new Set(JSON.parse(text).collection.map(({doi}: Json) => doi)).size,
  },
  datacite: {
    format: 'datacite',
    count: (text) =>
      [JSON.parse(text).data]
        .flat()
        .filter(({attributes: {types}}: Json, _: number, {length}: Json[]) =>
          length === 1
            ? true
            : types.resourceTypeGeneral === 'JournalArticle' || types.resourceType === 'Journal article',
        ).length,
  },
  openreview: {
    format: 'openreview',
    count: (text) => JSON.parse(text).notes.filter(({id, forum}: Json) => id === forum).length,
  },
  'bonus-hal': {format: 'hal', count: (text) => text.match(/"halId_s"/g)?.length ?? 0},
  'bonus-zenodo': {format: 'zenodo', count: (text) => text.match(/"conceptrecid"/g)?.length ?? 0},
};

const folder = 'feeds/formats';
const files = (await Promise.all(Object.keys(kinds).map((kind) => sharedFiles(`${folder}/${kind}`)))).flatMap(
  (names, index) =>
    names.filter((name) => name.endsWith('.json')).map((name) => `${Object.keys(kinds)[index]!}/${name}`),
);

describe('the real answers of APIs', () => {
  it('are here, or this says that they are not', function () {
    if (files.length > 0) return expect(files.length).to.be.greaterThan(10);
    console.warn(`skipped "${this.test?.fullTitle() ?? ''}": ../shared/${folder} is not here`);
    return this.skip();
  });

  for (const path of files) {
    const {format, count} = kinds[path.split('/')[0]!]!;

    it(`${path} is ${format}, and gives each of its papers in clean words`, async () => {
      const text = (await sharedText(`${folder}/${path}`)) ?? '';
      const payload = await toPayload(text, {url: 'https://lab.example/'});
      const claims = otherFormats.filter((one) => one.matches(payload)).map(({id}) => id);
      expect(claims.filter((claim) => claim !== 'json-array')).to.deep.equal([format]);
      const {papers} = await loadFeed({text, url: 'https://lab.example/file'}, {noMerge: true});
      expect(papers).to.have.length(count(text));
      expect(new Set(papers.map(({id}) => id)).size).to.equal(papers.length);
      for (const paper of papers) {
        expect(plainText(paper.title).trim()).not.to.equal('');
        expect(plainText(paper.title)).not.to.match(/<\/?(?:i|b|em|sub|sup|math)>|&(?:amp|lt|nbsp|#\d+);/);
        for (const {name} of paper.authors) expect(name).not.to.match(/^[^\p{L}\d]*$|[<>;]|undefined|\[object/u);
        expect(paper.published ?? '2000').to.match(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
      }
    });
  }
});
