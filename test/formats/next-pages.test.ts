import {expect} from '@open-wc/testing';
import {loadFeed} from '../../src/loading/load-feed.js';

/** Answers with as many items as asked for, each service's own. */
const many = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({length: count}, (_, index) => item(index));
const hf = (count: number): unknown =>
  many(count, (index) => ({
    paper: {id: `2606.${10_000 + index}`, title: `Paper ${index}`, authors: [], publishedAt: '2026-06-01'},
  }));
const zotero = (count: number): unknown =>
  many(count, (index) => ({key: `K${index}`, data: {itemType: 'book', title: `Book ${index}`}}));
const openalex = (count: number, meta: object): unknown => ({
  meta,
  results: many(count, (index) => ({id: `https://openalex.org/W${index}`, title: `Work ${index}`})),
});
const crossref = (count: number, more: object): unknown => ({
  'message-type': 'work-list',
  message: {items: many(count, (index) => ({DOI: `10.1000/${index}`, title: [`Work ${index}`]})), ...more},
});
const scholar = (more: object): unknown => ({
  data: [{paperId: 'c8b25fab5608c3e033d34b4483ec47e68ba109b7', title: 'A paper'}],
  ...more,
});
const hits = (more: object): unknown => ({hits: [{title: 'A paper'}, {title: 'Another one'}], ...more});
const meilisearch = (more: object): unknown => hits({processingTimeMs: 1, ...more});
const typesense = (more: object): unknown => hits({search_time_ms: 1, request_params: {per_page: 2}, ...more});
const elasticsearch = (count: number, total?: unknown): unknown => ({
  _shards: {total: 1},
  hits: {hits: many(count, (index) => ({_id: `${index}`, _source: {title: `Paper ${index}`}})), total},
});

const cases: readonly (readonly [says: string, url: string, value: unknown, next: string | undefined])[] = [
  ['Hugging Face: p from 0', 'https://huggingface.co/api/daily_papers?limit=2', hf(2), '?limit=2&p=1'],
  ['Hugging Face: p + 1', 'https://huggingface.co/api/daily_papers?p=3&limit=2', hf(2), '?p=4&limit=2'],
  [
    'Hugging Face: a page that is not full is the last',
    'https://huggingface.co/api/daily_papers?limit=3',
    hf(2),
    undefined,
  ],
  ['Hugging Face: a search has one page', 'https://huggingface.co/api/papers/search?q=x&limit=2', hf(2), undefined],
  [
    'OpenAlex: page + 1',
    'https://api.openalex.org/works?search=x&page=2',
    openalex(2, {count: 9, page: 2, per_page: 2}),
    '?search=x&page=3',
  ],
  [
    'OpenAlex: the last page',
    'https://api.openalex.org/works?page=5',
    openalex(1, {count: 9, page: 5, per_page: 2}),
    undefined,
  ],
  [
    'OpenAlex: no page behind the ten thousandth work',
    'https://api.openalex.org/works?page=50&per_page=200',
    openalex(1, {count: 90_000, page: 50, per_page: 200}),
    undefined,
  ],
  [
    'OpenAlex: the cursor of the answer',
    'https://api.openalex.org/works?cursor=*&api_key=k',
    openalex(2, {count: 9, per_page: 2, next_cursor: 'IlsxNjA5'}),
    '?cursor=IlsxNjA5&api_key=k',
  ],
  [
    'OpenAlex: no cursor at the end',
    'https://api.openalex.org/works?cursor=z',
    openalex(0, {next_cursor: 'x'}),
    undefined,
  ],
  [
    'Crossref: offset',
    'https://api.crossref.org/works?query=x&rows=2&mailto=a@b.example',
    crossref(2, {'total-results': 5}),
    '?query=x&rows=2&mailto=a%40b.example&offset=2',
  ],
  [
    'Crossref: offset counts on',
    'https://api.crossref.org/works?offset=4',
    crossref(1, {'total-results': 6}),
    '?offset=5',
  ],
  ['Crossref: the last page', 'https://api.crossref.org/works?offset=4', crossref(1, {'total-results': 5}), undefined],
  [
    'Crossref: the cursor of the answer',
    'https://api.crossref.org/works?rows=2&cursor=*',
    crossref(2, {'total-results': 9, 'next-cursor': 'DnF1ZXJ5+/='}),
    '?rows=2&cursor=DnF1ZXJ5%2B%2F%3D',
  ],
  [
    'Crossref: a page of a cursor that is not full is the last',
    'https://api.crossref.org/works?rows=2&cursor=x',
    crossref(1, {'total-results': 3, 'next-cursor': 'x'}),
    undefined,
  ],
  [
    'Semantic Scholar: offset = next',
    'https://api.semanticscholar.org/graph/v1/paper/search?query=x',
    scholar({next: 10}),
    '?query=x&offset=10',
  ],
  [
    'Semantic Scholar: token',
    'https://api.semanticscholar.org/graph/v1/paper/search/bulk?query=x',
    scholar({token: 'PC='}),
    '?query=x&token=PC%3D',
  ],
  [
    'Semantic Scholar: the last page',
    'https://api.semanticscholar.org/graph/v1/paper/search?query=x',
    scholar({token: null}),
    undefined,
  ],
  [
    'Semantic Scholar: a page of a search that is not full is the last, whatever it says',
    'https://api.semanticscholar.org/graph/v1/paper/search?query=x&limit=100&offset=300',
    scholar({offset: 300, next: 346, total: 422}),
    undefined,
  ],
  [
    'Semantic Scholar: no page of a search behind the thousandth paper',
    'https://api.semanticscholar.org/graph/v1/paper/search?query=x&limit=100&offset=900',
    scholar({offset: 900, next: 1000, total: 5000}),
    undefined,
  ],
  [
    'Semantic Scholar: citations go on behind the thousandth',
    'https://api.semanticscholar.org/graph/v1/paper/x/citations?offset=900',
    scholar({offset: 900, next: 1000}),
    '?offset=1000',
  ],
  [
    'Meilisearch: offset + limit',
    'https://search.example/indexes/papers/search?q=x',
    meilisearch({offset: 2, limit: 2, estimatedTotalHits: 5}),
    '?q=x&offset=4',
  ],
  [
    'Meilisearch: the last page',
    'https://search.example/indexes/papers/search?q=x&offset=4',
    meilisearch({offset: 4, limit: 2, estimatedTotalHits: 6}),
    undefined,
  ],
  [
    'Meilisearch: page + 1 where pages were asked for',
    'https://search.example/indexes/papers/search?q=x&page=1&hitsPerPage=2',
    meilisearch({page: 1, hitsPerPage: 2, totalPages: 2, totalHits: 4}),
    '?q=x&page=2&hitsPerPage=2',
  ],
  [
    'Typesense: page + 1',
    'https://search.example/collections/papers/documents/search?q=x&x-typesense-api-key=k',
    typesense({found: 5, page: 2}),
    '?q=x&x-typesense-api-key=k&page=3',
  ],
  [
    'Typesense: the last page',
    'https://search.example/collections/papers/documents/search?q=x&page=3',
    typesense({found: 6, page: 3}),
    undefined,
  ],
  [
    'Elasticsearch: from + what came',
    'https://search.example/papers/_search?q=x&from=10&size=2',
    elasticsearch(2, {value: 10_000, relation: 'gte'}),
    '?q=x&from=12&size=2',
  ],
  ['Elasticsearch: the last page', 'https://search.example/_search?from=3', elasticsearch(2, 5), undefined],
  [
    'Elasticsearch: on where it does not count, as long as something comes',
    'https://search.example/_search',
    elasticsearch(2),
    '?from=2',
  ],
  ['Elasticsearch: no further page without a hit', 'https://search.example/_search', elasticsearch(0), undefined],
  [
    'Elasticsearch: no page behind the ten thousandth',
    'https://search.example/_search?from=9998',
    elasticsearch(2, 20_000),
    undefined,
  ],
  ['Zotero: start + limit', 'https://api.zotero.org/groups/1/items/top?limit=2', zotero(2), '?limit=2&start=2'],
  ['Zotero: counts on', 'https://api.zotero.org/groups/1/items/top?start=25&v=3', zotero(25), '?start=50&v=3'],
  [
    'Zotero: a page that is not full is the last',
    'https://api.zotero.org/groups/1/items/top?start=25',
    zotero(3),
    undefined,
  ],
];

describe('the next page', () => {
  for (const [says, url, value, next] of cases) {
    it(says, async () => {
      const feed = await loadFeed({value, url});
      expect(feed.next).to.equal(next && new URL(next, url).href);
    });
  }

  it('is none where nobody knows the address of this one', async () => {
    for (const [, , value] of cases) expect((await loadFeed({value})).next).to.equal(undefined);
  });
});

describe('an answer that is an error', () => {
  const errors: readonly (readonly [url: string, value: unknown, words: string])[] = [
    [
      'https://api.semanticscholar.org/graph/v1/paper/search?query=x&fields=year',
      {total: 1, data: [{paperId: 'c8b25fab5608c3e033d34b4483ec47e68ba109b7', year: 2020}]},
      'Semantic Scholar was not asked for titles. Add to the address: fields=title,',
    ],
    [
      'https://api.semanticscholar.org/graph/v1/paper/search?query=x',
      {message: 'Too Many Requests.', code: '429'},
      'Semantic Scholar answered with an error: Too Many Requests.',
    ],
    [
      'https://api.openalex.org/works?filter=x:1',
      {error: 'Invalid query parameters error.', message: 'x is not a valid field.'},
      'OpenAlex answered with an error: Invalid query parameters error. x is not a valid field.',
    ],
    [
      'https://api.crossref.org/works?rows=x',
      {
        status: 'failed',
        'message-type': 'validation-failure',
        message: [{type: 'integer-not-valid', message: 'Not an integer'}],
      },
      'Crossref answered with an error: Not an integer',
    ],
  ];
  for (const [url, value, words] of errors) {
    it(`says so: ${words}`, async () => {
      const error = await loadFeed({value, url}).then(
        () => undefined,
        (cause: unknown) => cause as {code: string; message: string},
      );
      expect(error?.code).to.equal('unreadable');
      expect(error?.message).to.include(words);
    });
  }
});
