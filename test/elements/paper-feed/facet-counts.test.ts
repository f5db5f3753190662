import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {FacetCounter} from '../../../src/elements/paper-feed/reading/facet-counts.js';
import * as tools from '../../../src/elements/paper-feed/reading/search-tools.js';
import type {Paper} from '../../../src/model/paper.js';
import {timeline} from '../../../src/query/timeline.js';

const VENUES = ['ICML', 'ACL', 'Nature'] as const;
const NAMES = ['Ada', 'Bob', 'Zoë'] as const;

interface Asked {
  readonly venues: readonly string[];
  readonly authors: readonly string[];
  readonly not: readonly string[];
  readonly code: boolean;
  readonly years: readonly [number, number] | undefined;
}

const paper = fc
  .record({
    venue: fc.option(fc.constantFrom(...VENUES), {nil: undefined}),
    names: fc.subarray([...NAMES]),
    year: fc.option(fc.integer({min: 2019, max: 2023}), {nil: undefined}),
    month: fc.constantFrom('', '-02', '-11', '-12-31'),
    code: fc.boolean(),
  })
  .map(({venue, names, year, month, code}): Paper => ({
    id: '',
    title: 'A title',
    authors: names.map((name) => ({name})),
    links: code ? [{type: 'code', url: 'https://example.org/'}] : [],
    keywords: names,
    ...(venue && {venue}),
    ...(year && {published: `${year}${month}`}),
  }));
const asked: fc.Arbitrary<Asked> = fc.record({
  venues: fc.subarray([...VENUES]),
  authors: fc.subarray([...NAMES]),
  not: fc.subarray([...NAMES]),
  code: fc.boolean(),
  years: fc.option(fc.tuple(fc.integer({min: 2019, max: 2021}), fc.integer({min: 2021, max: 2023})), {nil: undefined}),
});

const written = ({venues, authors, not, code, years}: Asked): string =>
  [
    venues.length > 0 && `venue:=${venues.join('|')}`,
    authors.length > 0 && `author:=${authors.join('|')}`,
    not.length > 0 && `-tag:=${not.join('|')}`,
    code && 'has:code',
    years && `year:${years.join('..')}`,
  ]
    .filter(Boolean)
    .join(' ');

/** Whether a paper is what was asked for, one question left out. */
function meets({venue = '', authors, keywords, links, published}: Paper, ask: Asked, without?: string): boolean {
  const year = Number(published?.slice(0, 4));
  return (
    (without === 'venue' || ask.venues.length === 0 || ask.venues.includes(venue)) &&
    (without === 'author' || ask.authors.length === 0 || authors.some(({name}) => ask.authors.includes(name))) &&
    (without === 'tag' || !keywords.some((keyword) => ask.not.includes(keyword))) &&
    (without === 'has' || !ask.code || links.length > 0) &&
    (without === 'year' || !ask.years || (year >= ask.years[0] && year <= ask.years[1]))
  );
}

describe('the counts of all facets', () => {
  it('are of the papers that match everything but the own filters of a facet, as going through them one by one gives', () => {
    fc.assert(
      fc.property(fc.array(paper, {maxLength: 25}), asked, (all, ask) => {
        const search = new tools.PaperSearch();
        const {values, papers, time} = new FacetCounter(tools).count(
          all,
          tools.parseQuery(written(ask)),
          (some, query) => search.find(some, query, {}),
        );
        const count = (field: string, has: (one: Paper) => boolean): number =>
          all.filter((one) => meets(one, ask, field) && has(one)).length;
        for (const name of VENUES)
          expect(values.venue.of(name.toLowerCase())?.count ?? 0).to.equal(count('venue', ({venue}) => venue === name));
        for (const name of NAMES) {
          const key = name === 'Zoë' ? 'zoe' : name.toLowerCase();
          const isBy = ({authors}: Paper): boolean => authors.some((author) => author.name === name);
          expect(values.author.of(key)?.count ?? 0).to.equal(count('author', isBy));
          expect(values.tag.of(key)?.count ?? 0).to.equal(count('tag', ({keywords}) => keywords.includes(name)));
        }
        expect(values.has.of('code')?.count ?? 0).to.equal(count('has', ({links}) => links.length > 0));
        expect(papers.venue).to.eql(all.filter((one) => meets(one, ask, 'venue')));
        const dated = all.filter((one) => meets(one, ask, 'year'));
        expect(time).to.eql(timeline(all, dated));
      }),
      {numRuns: 60},
    );
  });
});
