import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/i18n/format.js';
import {readDateWords} from '../../src/formats/date-words.js';
import {compareDates} from '../../src/model/compare-dates.js';
import {fromParts, readDate} from '../../src/model/dates.js';

describe('readDate', () => {
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    ['2024', '2024'],
    [2024, '2024'],
    ['2024-10', '2024-10'],
    ['2024-1-7', '2024-01-07'],
    ['2024-10-17', '2024-10-17'],
    ['2024-10-17T23:59:59-11:00', '2024-10-17'],
    ['2024-10-17 08:00:00', '2024-10-17'],
    ['2024-13-01', '2024'],
    ['2023-02-29', '2023-02'],
    ['2024-02-29', '2024-02-29'],
    ['0024-01-01', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
    [20.5, undefined],
    [{year: 2024}, undefined],
  ];
  for (const [value, expected] of cases) {
    it(`reads ${JSON.stringify(value)} as ${expected ?? 'no date'}`, () => expect(readDate(value)).to.equal(expected));
  }

  for (const [value, expected] of [
    ['2024/10/17', '2024-10-17'],
    ['20241017', '2024-10-17'],
    ['17 Oct 2024', '2024-10-17'],
    ['October 17th, 2024', '2024-10-17'],
    ['Thu, 17 Oct 2024 22:00:00 GMT', '2024-10-17'],
    ['Oct 2024', '2024-10'],
    ['January 07 , 2011', '2011-01-07'],
    ['2014///', '2014'],
    ['2016/12//', '2016-12'],
    ['10/2024', '2024-10'],
    ['31/10/2024', '2024-10-31'],
    ['10/31/2024', '2024-10-31'],
    ['4/5/2024', '2024'],
    ['2024 Jan-Feb', '2024-01'],
    ['Spring 2024', '2024'],
    ['c. 1990', '1990'],
    ['2014/ed', '2014'],
    ['YEAR/MONTH/DAY/', undefined],
    ['10 15', undefined],
    ['soon', undefined],
    [20241017, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(value)}, as people write it, as ${expected ?? 'no date'}`, () =>
      expect(readDateWords(value)).to.equal(expected));
  }

  it('makes a date of parts that are numbers or digits', () => {
    expect(fromParts('2024', '10', '7')).to.equal('2024-10-07');
    expect(fromParts(2024, null, 7)).to.equal('2024');
  });

  it('orders dates of any precision', () => {
    expect(['2024-10', '2023-12-31', '2024', '2024-10-01'].sort(compareDates)).to.deep.equal([
      '2023-12-31',
      '2024',
      '2024-10',
      '2024-10-01',
    ]);
  });
});

describe('formatDate', () => {
  it('says in American English what Intl says, on every day', () => {
    const formatter = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'});
    for (let day = Date.UTC(2023, 11, 31); day < Date.UTC(2025, 0, 2); day += 86_400_000)
      expect(formatDate(new Date(day).toISOString().slice(0, 10), 'en-US')).to.equal(formatter.format(day));
  });

  it('is as precise as the date', () => {
    expect(formatDate('2024', 'en')).to.equal('2024');
    expect(formatDate('2024-10', 'en')).to.equal('Oct 2024');
    expect(formatDate('2024-10-17', 'en')).to.equal('Oct 17, 2024');
    expect(formatDate('2024-10-17', 'en-GB')).to.equal('17 Oct 2024');
    expect(formatDate('2024-10-17', 'de')).to.contain('17. Okt').and.contain('2024');
  });

  it('is the first and the last day of the year wherever the reader is', () => {
    // The formatter is told to use UTC, so the zone of the machine cannot move a day. Both ends would show it.
    expect(formatDate('2024-01-01', 'en')).to.equal('Jan 1, 2024');
    expect(formatDate('2024-12-31', 'en')).to.equal('Dec 31, 2024');
  });
});
