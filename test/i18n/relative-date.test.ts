import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/i18n/format.js';
import {calendarDay, daysBetween, relativeDate} from '../../src/i18n/relative-date.js';

const zones = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Niue', 'UTC'] as const;

describe('the day of the calendar', () => {
  it('is the one where the reader is', () => {
    const instant = new Date('2024-10-17T10:30:00Z');
    expect(zones.map((zone) => calendarDay(instant, zone))).to.deep.equal([
      '2024-10-17',
      '2024-10-17',
      '2024-10-18',
      '2024-10-16',
      '2024-10-17',
    ]);
  });

  it('begins at midnight there', () => {
    expect(calendarDay(new Date('2024-01-01T07:59:59Z'), 'America/Los_Angeles')).to.equal('2023-12-31');
    expect(calendarDay(new Date('2024-01-01T08:00:00Z'), 'America/Los_Angeles')).to.equal('2024-01-01');
    expect(calendarDay(new Date('2023-12-31T18:30:00Z'), 'Asia/Kolkata')).to.equal('2024-01-01');
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
    for (const zone of zones) {
      const evening = calendarDay(new Date('2024-03-10T20:00:00Z'), zone);
      expect(relativeDate(evening, evening, 'en'), zone).to.equal('today');
    }
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
