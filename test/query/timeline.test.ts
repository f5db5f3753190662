import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {timeline, type Timeline} from '../../src/query/timeline.js';
import {paper} from '../support/papers.js';

const dated = (...dates: readonly (string | undefined)[]): readonly Paper[] =>
  dates.map((published, index) => paper(`p${index}`, published === undefined ? {} : {published}));
const periods = ({bars}: Timeline): readonly string[] => bars.map(({period}) => period);
const of = (...dates: readonly (string | undefined)[]): Timeline => timeline(dated(...dates), []);

describe('a timeline', () => {
  it('counts the papers of each year, and those that match', () => {
    const papers = dated('2020', '2022-05-01', '2022', '2020-01');
    expect(timeline(papers, papers.slice(0, 2))).to.eql({
      unit: 'year',
      bars: [
        {period: '2020', from: '2020', to: '2020', all: 2, matching: 1},
        {period: '2021', from: '2021', to: '2021', all: 0, matching: 0},
        {period: '2022', from: '2022', to: '2022', all: 2, matching: 1},
      ],
      undated: {all: 0, matching: 0},
    });
    expect(timeline(papers, new Set(papers.slice(0, 2)))).to.eql(timeline(papers, papers.slice(0, 2)));
  });

  it('has months where all papers are of one year, or of two that follow each other', () => {
    expect(periods(of('2024-03', '2024-05-11'))).to.eql(['2024-03', '2024-04', '2024-05']);
    expect(periods(of('2024-11', '2025-02-01'))).to.eql(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(periods(of('2024-12', '2026-01'))).to.eql(['2024', '2025', '2026']);
  });

  it('counts papers of which only the year is known as undated among months', () => {
    const papers = dated('2024-03', '2024', '2024-03', undefined);
    expect(timeline(papers, papers.slice(1, 2))).to.eql({
      unit: 'month',
      bars: [{period: '2024-03', from: '2024-03', to: '2024-03', all: 2, matching: 0}],
      undated: {all: 2, matching: 1},
    });
  });

  it('has years where most papers do not tell their month', () => {
    expect(periods(of('2024-03', '2024', '2025'))).to.eql(['2024', '2025']);
    expect(periods(of('2024-03', '2024'))).to.eql(['2024']);
  });

  it('does not change its bars with what matches', () => {
    const papers = dated('2019', '2024-03');
    expect(periods(timeline(papers, papers.slice(1)))).to.eql(periods(timeline(papers, [])));
  });

  it('joins years to spans of one round length where there would be too many bars', () => {
    expect(of('1985', '2024').bars.length).to.equal(40);
    const bars = of('1981', '2024').bars;
    expect(bars[0]).to.eql({period: '1980..1981', from: '1980', to: '1981', all: 1, matching: 0});
    expect(bars.length).to.equal(23);
    expect(periods(of('1903', '2024')).slice(-2)).to.eql(['2015..2019', '2020..2024']);
    expect(of('1000', '9999').bars.length).to.equal(18);
  });

  it('has no bars without dates', () => {
    expect(of(undefined, 'soon', '')).to.eql({unit: 'year', bars: [], undated: {all: 3, matching: 0}});
    expect(of()).to.eql({unit: 'year', bars: [], undated: {all: 0, matching: 0}});
  });

  const year = fc.integer({min: 1900, max: 2030}).map(String);
  const month = fc.integer({min: 1, max: 12}).map((number) => String(number).padStart(2, '0'));
  const near = fc.constantFrom('2024', '2025');
  const dates = [near, year].map((year) =>
    fc.array(
      fc.option(
        fc.oneof(
          year,
          fc.tuple(year, month).map((parts) => parts.join('-')),
          fc.tuple(year, month).map(([year, month]) => `${year}-${month}-28`),
        ),
        {nil: undefined},
      ),
      {maxLength: 20},
    ),
  );

  it('has the counts that looking at each paper for each bar gives, in bars without gaps', () => {
    fc.assert(
      fc.property(fc.oneof(...dates), fc.infiniteStream(fc.boolean()), (some, coin) => {
        const papers = dated(...some);
        const matching = papers.filter(() => coin.next().value);
        const {unit, bars, undated} = timeline(papers, matching);
        const length = unit === 'year' ? 4 : 7;
        const isIn = (date: string | undefined, from: string, to: string): boolean =>
          date !== undefined && date.length >= length && from <= date.slice(0, length) && date.slice(0, length) <= to;
        for (const {from, to, all, matching: matched} of bars) {
          expect(all).to.equal(papers.filter(({published}) => isIn(published, from, to)).length);
          expect(matched).to.equal(matching.filter(({published}) => isIn(published, from, to)).length);
        }
        const sum = (key: 'all' | 'matching'): number => bars.reduce((total, bar) => total + bar[key], undated[key]);
        expect([sum('all'), sum('matching')]).to.eql([papers.length, matching.length]);
        expect(bars.length).to.be.at.most(40);
        expect(bars.at(0)?.all).not.to.equal(0);
        expect(bars.at(-1)?.all).not.to.equal(0);
        const number = (name: string): number =>
          unit === 'year' ? Number(name) : Number(name.slice(0, 4)) * 12 + Number(name.slice(5));
        for (const [index, {from, to}] of bars.entries()) {
          expect(number(to) - number(from)).to.equal(number(bars[0]!.to) - number(bars[0]!.from));
          if (index) expect(number(from)).to.equal(number(bars[index - 1]!.to) + 1);
        }
      }),
      {numRuns: 500},
    );
  });
});
