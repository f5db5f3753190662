import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('de');

export const words: Messages = {
  by: (names) => `von ${names}`,
  papers: (count, more) => plural(count, {one: '# Artikel', other: '# Artikel'}) + (more ? ' bisher' : ''),
  loading: 'Wird geladen …',
  showMore: (count) => (count ? `${number(count)} weitere zeigen` : 'Mehr zeigen'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Code',
    model: 'Modell',
    dataset: 'Datensatz',
    project: 'Projekt',
    slides: 'Folien',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Ergänzung',
  },
  status: {
    withdrawn: 'Zurückgenommen',
    retracted: 'Zurückgezogen',
    corrected: 'Berichtigt',
    superseded: 'Durch neuere Fassung ersetzt',
  },
  failed: 'Etwas ist schiefgegangen.',
  retry: 'Noch einmal versuchen',
  subscribeHeading: 'Angesagte Artikel direkt ins Postfach!',
  emailLabel: 'E-Mail-Adresse',
  subscribe: 'Abonnieren',
};
