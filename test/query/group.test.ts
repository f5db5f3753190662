import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {fold} from '../../src/query/fold.js';
import {groupPapers, type Grouping} from '../../src/query/group.js';
import {periodOf} from '../../src/query/periods.js';
import {ids, paper} from '../support/papers.js';

const dated = (...dates: readonly (string | undefined)[]): readonly Paper[] =>
  dates.map((published, index) => paper('abcdefghij'.charAt(index), published ? {published} : {}));
const groups = (papers: readonly Paper[], by: Grouping): string =>
  groupPapers(papers, by)
    .map(({key, papers}) => `${key}:${ids(papers)}`)
    .join(' ');

describe('groupPapers', () => {
  it('puts groups where their first paper stands, and each there once', () => {
    expect(groups(dated('2024-05', '2025', '2024', '2023', '2025-02-01'), 'year')).to.equal('2024:ac 2025:be 2023:d');
  });

  it('groups by day, week and month where the date is known as precisely', () => {
    const papers = dated('2024-12-30', '2025', '2025-01-05', '2025-01', undefined, '2024-12-30');
    expect(groups(papers, 'day')).to.equal('2024-12-30:af 2025-01-05:c :bde');
    expect(groups(papers, 'week')).to.equal('2025-W01:acf :bde');
    expect(groups(papers, 'month')).to.equal('2024-12:af 2025-01:cd :be');
    expect(groups(papers, 'year')).to.equal('2024:af 2025:bcd :e');
  });

  it('groups by venue and type, in whatever spelling, under the first', () => {
    const papers = [paper('a', {venue: 'Café Math.'}), paper('b'), paper('c', {venue: 'CAFE MATH.'})];
    expect(groups(papers, 'venue')).to.equal('Café Math.:ac :b');
    expect(groups([paper('a', {type: 'book'}), paper('b', {venue: ' '})], 'type')).to.equal('book:a :b');
    expect(groups([paper('b', {venue: ' '}), paper('a', {venue: 'constructor'})], 'venue')).to.equal(
      'constructor:a :b',
    );
  });

  it('makes one group of all without a grouping or with one that it does not know, and none of no papers', () => {
    expect(groups(dated('2024', '2025'), 'none')).to.equal(':ab');
    expect(groups(dated('2024', '2025'), 'moon' as Grouping)).to.equal(':ab');
    expect(groupPapers([], 'none')).to.eql([]);
    expect(groupPapers([], 'year')).to.eql([]);
  });

  it('gives what looking for each key in all papers gives', () => {
    const date = fc.constantFrom('2023', '2024', '2024-12', '2024-12-30', '2025-01-01', '2025-01-06', 'never');
    const name = fc.constantFrom('ICML', 'icml', 'Été', 'ete', '', '∀');
    const anyPaper = fc.record({published: date, venue: name, type: name}, {requiredKeys: []});
    const by = fc.constantFrom<Grouping>('none', 'day', 'week', 'month', 'year', 'venue', 'type');
    fc.assert(
      fc.property(fc.array(anyPaper, {maxLength: 15}), by, (fields, by) => {
        const papers = fields.map((some, index) => paper(String(index), some));
        const folded = (text: string): string => fold(text) || text;
        const keyOf = ({published, venue, type}: Paper): string => {
          if (by === 'none') return '';
          if (by === 'venue' || by === 'type') return folded({venue, type}[by] ?? '');
          return periodOf(published, by) ?? '';
        };
        const keys = [...new Set(papers.map(keyOf))];
        const order = [...keys.filter(Boolean), ...keys.filter((key) => !key)];
        expect(groupPapers(papers, by).map(({papers}) => papers)).to.eql(
          order.map((key) => papers.filter((one) => keyOf(one) === key)),
        );
        expect(groupPapers(papers, by).map(({key}) => folded(key))).to.eql(order.map(folded));
      }),
      {numRuns: 500},
    );
  });
});
