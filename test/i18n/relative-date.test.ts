import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/i18n/format.js';
import {calendarDay, daysBetween, relativeDate} from '../../src/i18n/relative-date.js';

describe('the day of the calendar', () => {
  it('begins at midnight where the reader is', () => {
    expect(calendarDay(new Date(2023, 11, 31, 23, 59, 59))).to.equal('2023-12-31');
    expect(calendarDay(new Date(2024, 0, 1))).to.equal('2024-01-01');
  });

  it('is that of the Gregorian calendar, whatever the reader has set', () => {
    expect(calendarDay(new Date(2024, 1, 29, 12))).to.equal('2024-02-29');
  });
});

describe('a recent date', () => {
  it('is told by its distance, to a week', () => {
    const today = '2024-03-01';
    const said = ['2024-03-01', '2024-02-29', '2024-02-28', '2024-02-23', '2024-02-22'].map((date) =>
      relativeDate(date, today, 'en'),
    );
    expect(said).to.deep.equal(['today', 'yesterday', '2 days ago', '7 days ago', undefined]);
  });

  it('counts days and not hours, in the weeks in which clocks change', () => {
    expect(daysBetween('2024-03-09', '2024-03-11')).to.equal(2);
    expect(daysBetween('2024-11-02', '2024-11-04')).to.equal(2);
    const [evening, morning] = [new Date(2024, 2, 9, 23), new Date(2024, 2, 11, 1)].map(calendarDay);
    expect(relativeDate(evening!, morning!, 'en')).to.equal('2 days ago');
  });

  it('is none when it is ahead of the calendar of the reader, or not known to the day', () => {
    for (const date of ['2024-03-02', '2025-01-01', '2024-03', '2024'])
      expect(relativeDate(date, '2024-03-01', 'en'), date).to.equal(undefined);
  });

  it('is said in the language of the words', () => {
    expect(relativeDate('2024-02-29', '2024-03-01', 'de')).to.equal('gestern');
  });

  it('names the same day in full in every zone', () => {
    // In words it depends on no clock at all: that is what keeps it from being the evening before in America.
    expect(formatDate('2024-10-17', 'en-US')).to.equal('Oct 17, 2024');
  });
});
