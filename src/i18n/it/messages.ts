import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {plural} = numbers('it');

export const words: Messages = {
  by: (names) => `a cura di ${names}`,
  papers: (count, more) =>
    plural(count, {one: '# articolo', many: '# di articoli', other: '# articoli'}) + (more ? ' finora' : ''),
  loading: 'Caricamento…',
  showMore: (count) => (count ? plural(count, {one: 'Mostra un altro', other: 'Mostra altri #'}) : 'Mostra altro'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Codice',
    model: 'Modello',
    dataset: 'Dataset',
    project: 'Progetto',
    slides: 'Slide',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Materiale supplementare',
  },
  status: {withdrawn: 'Ritirato', retracted: 'Ritrattato', corrected: 'Corretto', superseded: 'Sostituito'},
  failed: 'Si è verificato un errore.',
  retry: 'Riprova',
  subscribeHeading: 'Riceva gli articoli del momento via e-mail!',
  emailLabel: 'Indirizzo e-mail',
  subscribe: 'Iscrizione',
};
