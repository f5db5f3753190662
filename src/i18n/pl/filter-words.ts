import type {FilterWords} from '../filter-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('pl');
const papers = (count: number): string =>
  plural(count, {one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu'});

export const words: FilterWords = {
  facets: {
    filter: 'Filtruj',
    filters: (count) => `Filtruj, ${count} (aktywne filtry)`,
    active: 'Aktywne filtry',
    chip: (field, value, isExcluded) => `${field}: ${isExcluded ? 'nie ' : ''}${value}`,
    remove: (chip) => `Usuń filtr ${chip}`,
    clear: 'Usuń wszystkie',
    fields: {
      year: 'Rok',
      date: 'Data',
      venue: 'Czasopismo lub konferencja',
      type: 'Typ',
      author: 'Autor',
      tag: 'Słowo kluczowe',
      has: 'Zawiera',
    },
    not: 'nie',
    exclude: (value) => `nie ${value}`,
    counted: (value, count) => `${value}, ${papers(count)}`,
    all: (count) => `Pokaż wszystkie (${number(count)})`,
    fewer: 'Pokaż mniej',
    find: (field) => `Szukaj w polu „${field}”`,
    more: (count) => `Jeszcze ${number(count)}: proszę zacząć pisać, aby wyszukać`,
    noValue: 'Nic nie znaleziono',
    nothing: 'Tych artykułów nie ma po czym filtrować.',
    time: 'Artykuły w czasie',
    from: 'Od',
    to: 'Do',
    period: (period, count, total) =>
      `${period}: ${number(count)} z ${plural(total, {one: '# artykułu', other: '# artykułów'})}`,
    undated: (count, unit) => `${papers(count)} bez ${unit === 'year' ? 'daty' : 'miesiąca'}`,
  },

  groups: {
    label: 'Grupowanie',
    by: {
      none: 'Bez grupowania',
      day: 'Według dnia',
      week: 'Według tygodnia',
      month: 'Według miesiąca',
      year: 'Według roku',
      venue: 'Według czasopisma lub konferencji',
      type: 'Według typu',
    },
    undated: 'Bez daty',
    other: 'Inne',
    list: 'Grupy',
    goTo: 'Przejdź do…',
    go: 'Przejdź',
  },

  dates: {
    label: 'Okres',
    unit: 'Długość okresu',
    units: {day: 'Dzień', week: 'Tydzień', month: 'Miesiąc', year: 'Rok'},
    all: 'Wszystkie daty',
    week: (monday) => `Tydzień od ${monday}`,
    count: (period, count) => `${period} (${number(count)})`,
    earlier: (period) => (period ? `Wcześniej: ${period}` : 'Wcześniej'),
    later: (period) => (period ? `Później: ${period}` : 'Później'),
    nothingEarlier: 'Wcześniej nic nie ma.',
    nothingLater: 'Później nic nie ma.',
  },
};
