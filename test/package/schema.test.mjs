/** The JSON Schema of our format is a schema, knows good feeds from bad ones, and names what the reader reads. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';

const root = resolve(import.meta.dirname, '../..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const validate = new Ajv2020({strict: true}).compile(read('dist/formats/paper-feed.schema.json'));

const feed = (paper) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Papers',
  items: [{id: '1', title: 'One', _paper: paper}],
});

describe('paper-feed.schema.json', () => {
  it('accepts the demo feed of seventy papers', () => {
    const demo = read('stories/feeds/trending.json');
    assert.equal(demo.items.length, 70);
    assert.ok(validate(demo), JSON.stringify(validate.errors));
  });

  for (const paper of [
    {published: '2024'},
    {published: '2024-10'},
    {arxiv: '2503.02844v2', citations: 0, status: 'retracted'},
    {
      title: ['H', {type: 'sub', text: '2'}, 'O'],
      abstract: ['x', {type: 'sup', text: ['n', {type: 'sub', text: 'i'}]}],
    },
    {pdf: ['a.pdf', {url: 'b.pdf', label: 'Long version'}], slides: {url: 's.pdf', label: 'Talk'}},
  ]) {
    it(`accepts ${JSON.stringify(paper)}`, () => assert.ok(validate(feed(paper)), JSON.stringify(validate.errors)));
  }

  for (const paper of [
    {published: '17 Oct 2024'},
    {published: '2024-13'},
    {citations: -1},
    {status: 'lost'},
    {pfd: 'typo.pdf'},
    {title: [{type: 'script', text: 'x'}]},
    {other: [{label: 'Nowhere'}]},
  ]) {
    it(`refuses ${JSON.stringify(paper)}`, () => assert.ok(!validate(feed(paper))));
  }

  it('names every field of _paper that the reader knows', async () => {
    const {loadFeed} = await import('../../dist/core.js');
    const {properties} = read('dist/formats/paper-feed.schema.json').$defs.paper;
    const samples = {
      arxiv: '2503.02844',
      doi: '10.1000/1',
      published: '2024',
      type: 'book',
      status: 'corrected',
      language: 'de',
      pages: '1–2',
      sameAs: ['doi:10.1000/2'],
      also: [{label: 'arXiv', url: 'https://arxiv.org/abs/2503.02844'}],
      other: [{label: 'Errata', url: 'https://example.org/errata'}],
      updated: '2024-05',
      links: {doi: [{url: 'https://doi.org/10.1000/2'}]},
      authors: [{family: 'Beethoven', particle: 'van', given: 'Ludwig', name: 'Ludwig van Beethoven'}],
      editors: [{name: 'Ada Lovelace', orcid: '0000-0002-1825-0097'}],
    };
    for (const [name, {type, $ref}] of Object.entries(properties)) {
      const isNumber = type === 'integer' || $ref?.endsWith('count');
      const value =
        samples[name] ??
        (isNumber ? 7 : type === 'boolean' ? true : type === 'array' ? ['a'] : 'https://example.org/x');
      assert.ok(validate(feed({[name]: value})), `${name}: ${JSON.stringify(validate.errors)}`);
      const with_ = await loadFeed({value: feed({[name]: value})});
      const without = await loadFeed({value: feed({})});
      assert.notDeepEqual(with_.papers, without.papers, `_paper.${name} is in the schema and is not read`);
    }
  });
});
