import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('nl');
const papers = (count: number): string => plural(count, {one: '# artikel', other: '# artikelen'});

export const words: ReadingWords = {
  search: (count) => (count ? `Zoeken in ${papers(count)}` : 'Artikelen zoeken'),
  clear: 'Zoekopdracht wissen',
  sort: 'Sorteren op',
  orders: {
    source: 'Standaardvolgorde',
    newest: 'Nieuwste eerst',
    oldest: 'Oudste eerst',
    title: 'Titel',
    upvotes: 'Meeste stemmen',
    citations: 'Meest geciteerd',
    trending: 'Trending',
    relevance: 'Relevantie',
  },
  noTrend: 'Op deze artikelen is niet gestemd: de nieuwste staan bovenaan.',
  found: (count, total) => `${number(count)} van ${papers(total)}`,
  noMatch: (query) => `Geen artikelen gevonden voor ‘${query}’.`,
  didYouMean: 'Bedoelde u',
  nearest: 'Titels die erop lijken:',

  unread: {
    above: (count) => `${number(count)} nieuw sinds uw vorige bezoek`,
    below: 'Al gezien',
  },

  starring: {
    star: 'Bewaren',
    starPaper: (title) => `‘${title}’ bewaren`,
    starred: (count) => `Bewaard (${number(count)})`,
    none: 'U hebt geen van deze artikelen bewaard.',
    copyLink: 'Link naar deze artikelen kopiëren',
    tooMany: 'Dit zijn er te veel voor één link.',
  },

  links: {
    link: 'Link',
    copied: 'Gekopieerd',
    copyByHand: 'Kopieer dit adres met Ctrl+C, of met ⌘C op een Mac:',
  },
  opened: {
    linked: 'Dit is het artikel waarnaar de link verwijst.',
    chosen: 'Dit is het artikel dat u hebt gekozen.',
    hidden: 'Het valt buiten de huidige zoekopdracht.',
    leftOut: 'Het staat niet in de lijst zoals die nu is.',
    further: 'Het staat verderop in deze lijst.',
    missing: (more) =>
      more
        ? 'Het artikel waarnaar de link verwijst, zit niet bij de artikelen die tot nu toe zijn geladen.'
        : 'Het artikel waarnaar de link verwijst, staat niet in deze lijst.',
    showAll: 'Alle artikelen tonen',
    close: 'Sluiten',
  },

  similar: {similar: 'Vergelijkbaar', looking: 'Zoeken…', none: 'Niets vergelijkbaars in deze lijst.'},

  shortcuts: {
    title: 'Sneltoetsen',
    close: 'Sluiten',
    keys: {
      next: 'volgend artikel',
      previous: 'vorig artikel',
      open: 'artikel openen',
      expand: 'hele abstract tonen',
      cite: 'citeren',
      star: 'bewaren',
      search: 'zoeken',
      help: 'deze lijst',
      close: 'sluiten',
    },
  },

  scrolling: {list: 'Artikelen', toFirst: 'Terug naar de eerste artikelen'},

  newPapers: (count) => plural(count, {one: '# nieuw artikel', other: '# nieuwe artikelen'}),
};
