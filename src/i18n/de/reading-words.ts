import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('de');

export const words: ReadingWords = {
  search: (count) => (count ? `${number(count)} Artikel durchsuchen` : 'Artikel durchsuchen'),
  clear: 'Suche leeren',
  sort: 'Sortieren nach',
  orders: {
    source: 'Wie vorgegeben',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
    title: 'Titel',
    upvotes: 'Meiste Stimmen',
    citations: 'Am häufigsten zitiert',
    trending: 'Angesagt',
    relevance: 'Beste Treffer',
  },
  noTrend: 'Zu diesen Artikeln gibt es keine Stimmen: Die neuesten stehen oben.',
  found: (count, total) => `${number(count)} von ${plural(total, {one: '# Artikel', other: '# Artikeln'})}`,
  noMatch: (query) => `Kein Artikel passt zu „${query}“.`,
  didYouMean: 'Meinten Sie',
  nearest: 'Ähnliche Titel:',

  unread: {
    above: (count) =>
      plural(count, {one: '# neuer seit Ihrem letzten Besuch', other: '# neue seit Ihrem letzten Besuch'}),
    below: 'Schon gesehen',
  },

  starring: {
    star: 'Merken',
    starPaper: (title) => `„${title}“ merken`,
    starred: (count) => `Gemerkt (${number(count)})`,
    none: 'Von diesen Artikeln ist keiner gemerkt.',
    copyLink: 'Link zu diesen kopieren',
    tooMany: 'Das sind zu viele für einen Link.',
  },

  links: {
    link: 'Link',
    copied: 'Kopiert',
    copyByHand: 'Kopieren Sie diese Adresse mit Strg+C, auf dem Mac mit ⌘C:',
  },
  opened: {
    linked: 'Zu diesem Artikel führt der Link.',
    chosen: 'Diesen Artikel haben Sie gewählt.',
    hidden: 'Die jetzige Suche zeigt ihn nicht.',
    leftOut: 'Die Liste, wie sie jetzt ist, enthält ihn nicht.',
    further: 'Er steht weiter unten in dieser Liste.',
    missing: (more) =>
      more
        ? 'Der Artikel, zu dem der Link führt, ist nicht unter den bisher geladenen.'
        : 'Der Artikel, zu dem der Link führt, ist nicht in dieser Liste.',
    showAll: 'Alle Artikel zeigen',
    close: 'Schließen',
  },

  similar: {similar: 'Ähnliche', looking: 'Wird gesucht …', none: 'In dieser Liste ist keiner ähnlich.'},

  shortcuts: {
    title: 'Tastenkürzel',
    close: 'Schließen',
    keys: {
      next: 'nächster Artikel',
      previous: 'voriger Artikel',
      open: 'Artikel öffnen',
      expand: 'ganze Zusammenfassung zeigen',
      cite: 'zitieren',
      star: 'merken',
      search: 'suchen',
      help: 'diese Liste',
      close: 'schließen',
    },
  },

  scrolling: {list: 'Artikel', toFirst: 'Zurück zu den ersten Artikeln'},

  newPapers: (count) => plural(count, {one: '# neuer Artikel', other: '# neue Artikel'}),
};
