import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('de');
const papers = (count: number): string => `${number(count)} Artikel`;

export const words: FilterWords = {
  facets: {
    filter: 'Filter',
    filters: (count) => `Filter, ${number(count)} aktiv`,
    active: 'Aktive Filter',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'nicht ' : ''}${value}`,
    remove: (chip) => `${chip} entfernen`,
    clear: 'Alle entfernen',
    fields: {
      year: 'Jahr',
      date: 'Datum',
      venue: 'Erschienen in',
      type: 'Art',
      author: 'Autor/in',
      tag: 'Schlagwort',
      has: 'Mit',
    },
    not: 'nicht',
    exclude: (value) => `nicht ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Alle ${number(count)} zeigen`,
    fewer: 'Weniger zeigen',
    find: (field) => `In „${field}“ suchen`,
    more: (count) => `${number(count)} weitere: tippen, um sie zu finden`,
    noValue: 'Nichts gefunden',
    nothing: 'Diese Artikel haben nichts, wonach sie sich filtern ließen.',
    time: 'Artikel im Lauf der Zeit',
    from: 'Von',
    to: 'Bis',
    period: (period, count, total) =>
      `${period}: ${number(count)} von ${plural(total, {one: '# Artikel', other: '# Artikeln'})}`,
    undated: (count, unit) => `${papers(count)} ohne ${unit === 'year' ? 'Datum' : 'Monat'}`,
  },

  groups: {
    label: 'Gruppieren',
    by: {
      none: 'Keine Gruppen',
      day: 'Nach Tag',
      week: 'Nach Woche',
      month: 'Nach Monat',
      year: 'Nach Jahr',
      venue: 'Nach Erscheinungsort',
      type: 'Nach Art',
    },
    undated: 'Ohne Datum',
    other: 'Andere',
    list: 'Gruppen',
    goTo: 'Gehe zu …',
    go: 'Los',
  },

  dates: {
    label: 'Zeitraum',
    unit: 'Länge des Zeitraums',
    units: {day: 'Tag', week: 'Woche', month: 'Monat', year: 'Jahr'},
    all: 'Alle Daten',
    week: (monday) => `Woche ab ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Früher: ${period}` : 'Früher'),
    later: (period) => (period ? `Später: ${period}` : 'Später'),
    nothingEarlier: 'Früher gibt es nichts.',
    nothingLater: 'Später gibt es nichts.',
  },
};
