import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {
  fillTemplate,
  neighbours,
  periodOf,
  periodRange,
  periodsWith,
  shiftPeriod,
  unitOf,
  type PeriodUnit,
} from '../../src/query/periods.js';
import {paper} from '../support/papers.js';

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'year'];
const DAY = 86_400_000;
const dateAt = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Days of the years 1001 to 9998, so that what lies beside them is in the calendar too. */
const anyDate = fc.integer({min: Date.parse('1001-01-01') / DAY, max: Date.parse('9998-12-31') / DAY}).map(dateAt);
const anyPeriod = fc.tuple(anyDate, fc.constantFrom(...UNITS)).map(([date, unit]) => periodOf(date, unit) ?? '');

const published = (...dates: readonly string[]): readonly Paper[] =>
  dates.map((published, index) => paper(`p${index}`, {published}));

describe('the period of a date', () => {
  it('is a day, a week, a month or a year', () => {
    expect(UNITS.map((unit) => periodOf('2025-03-11', unit))).to.eql(['2025-03-11', '2025-W11', '2025-03', '2025']);
  });

  it('is not known of a date that is less precise', () => {
    expect(UNITS.map((unit) => periodOf('2025-03', unit))).to.eql([undefined, undefined, '2025-03', '2025']);
    expect(UNITS.map((unit) => periodOf('2025', unit))).to.eql([undefined, undefined, undefined, '2025']);
    for (const none of [undefined, '', 'yesterday', '2025-W11'])
      expect(UNITS.map((unit) => periodOf(none, unit))).to.eql([undefined, undefined, undefined, undefined]);
  });

  // The examples of the standard, and years that begin on each day of the week.
  it('is the week of ISO 8601 at the ends of years', () => {
    const weeks = {
      '1977-01-01': '1976-W53',
      '1978-01-01': '1977-W52',
      '1978-01-02': '1978-W01',
      '1979-12-30': '1979-W52',
      '1979-12-31': '1980-W01',
      '1980-12-28': '1980-W52',
      '1980-12-29': '1981-W01',
      '1981-12-31': '1981-W53',
      '1982-01-03': '1981-W53',
      '1982-01-04': '1982-W01',
      '2008-12-29': '2009-W01',
      '2010-01-03': '2009-W53',
      '2020-12-31': '2020-W53',
      '2021-01-03': '2020-W53',
      '2024-02-29': '2024-W09',
      '1969-12-31': '1970-W01',
      '1000-01-01': '1000-W01',
      '9999-12-31': '9999-W52',
    };
    for (const [date, week] of Object.entries(weeks)) expect(periodOf(date, 'week'), date).to.equal(week);
  });

  it('changes its week on Mondays alone, and has seven days', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const isMonday = new Date(`${date}T00:00Z`).getUTCDay() === 1;
        const before = dateAt(Date.parse(date) / DAY - 1);
        expect(periodOf(before, 'week') !== periodOf(date, 'week')).to.equal(isMonday);
      }),
    );
  });
});

describe('the range of a period', () => {
  it('is from its first day to its last', () => {
    expect(periodRange('2025-03-11')).to.eql({from: '2025-03-11', to: '2025-03-11'});
    expect(periodRange('2025-W11')).to.eql({from: '2025-03-10', to: '2025-03-16'});
    expect(periodRange('2020-W53')).to.eql({from: '2020-12-28', to: '2021-01-03'});
    expect(periodRange('2024-02')).to.eql({from: '2024-02-01', to: '2024-02-29'});
    expect(periodRange('2100-02')).to.eql({from: '2100-02-01', to: '2100-02-28'});
    expect(periodRange('2025')).to.eql({from: '2025-01-01', to: '2025-12-31'});
  });

  it('is not there for what is no period', () => {
    for (const none of ['', '2025-W53', '2025-W00', '2025-W1', '2023-02-29', '2025-13', '2025-3', 'x'.repeat(100_000)])
      expect(periodRange(none), none.slice(0, 20)).to.equal(undefined);
  });

  it('holds the days of the period and no others', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...UNITS), (date, unit) => {
        const period = periodOf(date, unit)!;
        const {from, to} = periodRange(period)!;
        expect(from <= date && date <= to).to.equal(true);
        expect([periodOf(from, unit), periodOf(to, unit)]).to.eql([period, period]);
        expect(periodOf(dateAt(Date.parse(from) / DAY - 1), unit)).not.to.equal(period);
        expect(periodOf(dateAt(Date.parse(to) / DAY + 1), unit)).not.to.equal(period);
      }),
    );
  });
});

describe('going from period to period', () => {
  it('goes by the calendar', () => {
    expect(shiftPeriod('2024-02-28', 1)).to.equal('2024-02-29');
    expect(shiftPeriod('2023-02-28', 1)).to.equal('2023-03-01');
    expect(shiftPeriod('2025-01-01', -1)).to.equal('2024-12-31');
    expect(shiftPeriod('2020-W53', 1)).to.equal('2021-W01');
    expect(shiftPeriod('2021-W01', -1)).to.equal('2020-W53');
    expect(shiftPeriod('2024-11', 3)).to.equal('2025-02');
    expect(shiftPeriod('2025-01', -13)).to.equal('2023-12');
    expect(shiftPeriod('2025', -1)).to.equal('2024');
  });

  it('takes a day for a day where clocks are changed', () => {
    for (const date of ['2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2025-09-07'])
      expect(shiftPeriod(shiftPeriod(date, 1)!, -1), date).to.equal(date);
  });

  it('ends with the calendar, and begins nowhere but at a period', () => {
    for (const last of ['9999', '9999-12', '9999-12-31']) expect(shiftPeriod(last, 1), last).to.equal(undefined);
    for (const first of ['1000', '1000-01', '1000-01-01']) expect(shiftPeriod(first, -1), first).to.equal(undefined);
    for (const by of [1e300, Infinity, NaN, 0.5]) expect(shiftPeriod('2025-03-11', by), `${by}`).to.equal(undefined);
    expect(shiftPeriod('2025-W54', 1)).to.equal(undefined);
  });

  it('comes back to where it was, and misses none on the way', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({min: -50, max: 50}), (period, by) => {
        const other = shiftPeriod(period, by);
        if (other !== undefined) expect(shiftPeriod(other, -by)).to.equal(period);
        const next = periodRange(shiftPeriod(period, 1)!)!;
        expect(Date.parse(next.from) - Date.parse(periodRange(period)!.to)).to.equal(DAY);
      }),
    );
  });

  it('goes from one that has papers to the next that has some', () => {
    const days = periodsWith(published('2025-03-11', '2025-03-07', '2025', '2025-03-11', '2025-03-14'), 'day');
    expect(days).to.eql([
      {period: '2025-03-14', count: 1},
      {period: '2025-03-11', count: 2},
      {period: '2025-03-07', count: 1},
    ]);
    expect(neighbours(days, '2025-03-11')).to.eql({previous: '2025-03-07', next: '2025-03-14'});
    expect(neighbours(days, '2025-03-12')).to.eql({previous: '2025-03-11', next: '2025-03-14'});
    expect(neighbours(days, '2025-03-14')).to.eql({previous: '2025-03-11'});
    expect(neighbours(days, '2025-01-01')).to.eql({next: '2025-03-07'});
    expect(neighbours([], '2025-01-01')).to.eql({});
  });

  it('counts each paper in its period, the newest first', () => {
    const some = fc.array(fc.constantFrom('2024', '2024-12', '2024-12-30', '2025-01-02', '2025-01-06'));
    fc.assert(
      fc.property(some, fc.constantFrom(...UNITS), (dates, unit) => {
        const all = dates.flatMap((date) => periodOf(date, unit) ?? []);
        expect(periodsWith(published(...dates), unit)).to.eql(
          [...new Set(all)]
            .sort((a, b) => (a < b ? 1 : -1))
            .map((period) => ({period, count: all.filter((other) => other === period).length})),
        );
      }),
    );
  });
});

describe('an address for each period', () => {
  it('is about the shortest period that it names', () => {
    expect(unitOf('https://a.example/{date}.json')).to.equal('day');
    expect(unitOf('/{week}.json')).to.equal('week');
    expect(unitOf('/{month}.json')).to.equal('month');
    expect(unitOf('/{month}/{date}.json')).to.equal('day');
    expect(unitOf('/{page}/date.json')).to.equal(undefined);
  });

  it('is filled with the period, and nothing else of it is changed', () => {
    expect(fillTemplate('/{date}.json?page={page}&d={date}', '2025-03-11')).to.equal(
      '/2025-03-11.json?page={page}&d=2025-03-11',
    );
    expect(fillTemplate('/{week}.json', '2025-W11')).to.equal('/2025-W11.json');
    expect(fillTemplate('/{month}.json', '2025-03')).to.equal('/2025-03.json');
    expect(fillTemplate('/{month}/{week}/{date}', '2025-03-11')).to.equal('/2025-03/2025-W11/2025-03-11');
  });

  it('is filled with the first day of a longer period, and not for what is none', () => {
    expect(fillTemplate('/{date}', '2025-W11')).to.equal('/2025-03-10');
    expect(fillTemplate('/{date}', '2025')).to.equal('/2025-01-01');
    expect(fillTemplate('/{date}', 'today')).to.equal(undefined);
  });
});
