import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('pl');

export const words: ReadingWords = {
  search: (count) =>
    count ? plural(count, {one: 'Szukaj w # artykule', other: 'Szukaj w # artykułach'}) : 'Szukaj artykułów',
  clear: 'Wyczyść wyszukiwanie',
  sort: 'Sortowanie',
  orders: {
    source: 'Kolejność domyślna',
    newest: 'Od najnowszych',
    oldest: 'Od najstarszych',
    title: 'Tytuł',
    upvotes: 'Najwięcej głosów',
    citations: 'Najczęściej cytowane',
    trending: 'Na czasie',
    relevance: 'Trafność',
  },
  noTrend: 'Na te artykuły nikt nie głosował, więc pierwsze są najnowsze.',
  found: (count, total) => `${number(count)} z ${plural(total, {one: '# artykułu', other: '# artykułów'})}`,
  noMatch: (query) => `Brak artykułów pasujących do zapytania „${query}”.`,
  didYouMean: 'Czy chodziło o:',
  nearest: 'Podobne tytuły:',

  unread: {
    above: (count) =>
      plural(count, {one: '# nowy', few: '# nowe', many: '# nowych', other: '# nowego'}) + ' od ostatniej wizyty',
    below: 'Już widziane',
  },

  starring: {
    star: 'Do ulubionych',
    starPaper: (title) => `Do ulubionych: „${title}”`,
    starred: (count) => `Ulubione (${number(count)})`,
    none: 'Żadnego z tych artykułów nie ma w ulubionych.',
    copyLink: 'Kopiuj link do tych artykułów',
    tooMany: 'Tych artykułów jest za dużo na jeden link.',
  },

  links: {
    link: 'Link',
    copied: 'Skopiowano',
    copyByHand: 'Proszę skopiować ten adres, naciskając Ctrl+C, a na Macu ⌘C:',
  },
  opened: {
    linked: 'To jest artykuł, do którego prowadzi link.',
    chosen: 'To jest wybrany artykuł.',
    hidden: 'Nie ma go w wynikach bieżącego wyszukiwania.',
    leftOut: 'Nie ma go na obecnej liście.',
    further: 'Znajduje się niżej na tej liście.',
    missing: (more) =>
      more
        ? 'Artykułu, do którego prowadzi link, nie ma wśród dotąd wczytanych.'
        : 'Artykułu, do którego prowadzi link, nie ma na tej liście.',
    showAll: 'Pokaż wszystkie artykuły',
    close: 'Zamknij',
  },

  similar: {similar: 'Podobne', looking: 'Szukanie…', none: 'Na tej liście nie ma podobnych artykułów.'},

  shortcuts: {
    title: 'Skróty klawiszowe',
    close: 'Zamknij',
    keys: {
      next: 'następny artykuł',
      previous: 'poprzedni artykuł',
      open: 'otwórz artykuł',
      expand: 'pokaż cały abstrakt',
      cite: 'cytuj',
      star: 'dodaj do ulubionych',
      search: 'szukaj',
      help: 'ta lista',
      close: 'zamknij',
    },
  },

  scrolling: {list: 'Artykuły', toFirst: 'Wróć do pierwszych artykułów'},

  newPapers: (count) =>
    plural(count, {
      one: '# nowy artykuł',
      few: '# nowe artykuły',
      many: '# nowych artykułów',
      other: '# nowego artykułu',
    }),
};
