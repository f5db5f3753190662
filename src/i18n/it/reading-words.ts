import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('it');
const papers = (count: number): string =>
  plural(count, {one: '# articolo', many: '# di articoli', other: '# articoli'});

export const words: ReadingWords = {
  search: (count) => (count ? `Cerca in ${papers(count)}` : 'Cerca articoli'),
  clear: 'Cancella la ricerca',
  sort: 'Ordina per',
  orders: {
    source: 'Ordine predefinito',
    newest: 'Prima i più recenti',
    oldest: 'Prima i meno recenti',
    title: 'Titolo',
    upvotes: 'Più votati',
    citations: 'Più citati',
    trending: 'Tendenze',
    relevance: 'Pertinenza',
  },
  noTrend: 'Questi articoli non hanno voti su cui basare l’ordine: prima vengono i più recenti.',
  found: (count, total) => `${number(count)} su ${papers(total)}`,
  noMatch: (query) => `Nessun articolo corrisponde a «${query}».`,
  didYouMean: 'Forse cercava:',
  nearest: 'Titoli simili:',

  unread: {
    above: (count) => plural(count, {one: '# nuovo dall’ultima visita', other: '# nuovi dall’ultima visita'}),
    below: 'Già visti',
  },

  starring: {
    star: 'Preferito',
    starPaper: (title) => `Preferito: «${title}»`,
    starred: (count) => `Preferiti (${number(count)})`,
    none: 'Nessuno di questi articoli è tra i suoi preferiti.',
    copyLink: 'Copia il link a questi articoli',
    tooMany: 'Sono troppi per un solo link.',
  },

  links: {
    link: 'Link',
    copied: 'Copiato',
    copyByHand: 'Copi questo indirizzo con Ctrl+C, o con ⌘C su Mac:',
  },
  opened: {
    linked: 'Questo è l’articolo a cui porta il link.',
    chosen: 'Questo è l’articolo che ha scelto.',
    hidden: 'Non rientra nella ricerca attuale.',
    leftOut: 'Non fa parte dell’elenco attuale.',
    further: 'Si trova più in basso in questo elenco.',
    missing: (more) =>
      more
        ? 'L’articolo a cui porta il link non è tra quelli caricati finora.'
        : 'L’articolo a cui porta il link non è in questo elenco.',
    showAll: 'Mostra tutti gli articoli',
    close: 'Chiudi',
  },

  similar: {similar: 'Simili', looking: 'Ricerca in corso…', none: 'Nessun articolo simile in questo elenco.'},

  shortcuts: {
    title: 'Scorciatoie da tastiera',
    close: 'Chiudi',
    keys: {
      next: 'articolo successivo',
      previous: 'articolo precedente',
      open: 'apri l’articolo',
      expand: 'mostra l’abstract completo',
      cite: 'cita',
      star: 'aggiungi ai preferiti',
      search: 'cerca',
      help: 'questo elenco',
      close: 'chiudi',
    },
  },

  scrolling: {list: 'Articoli', toFirst: 'Torna ai primi articoli'},

  newPapers: (count) =>
    plural(count, {one: '# nuovo articolo', many: '# di nuovi articoli', other: '# nuovi articoli'}),
};
