import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('pl');

export const words: Messages = {
  by: (names) => `Opracowanie: ${names}`,
  papers: (count, more) =>
    plural(count, {one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu'}) +
    (more ? ' jak dotąd' : ''),
  loading: 'Wczytywanie…',
  showMore: (count) => (count ? `Pokaż jeszcze ${number(count)}` : 'Pokaż więcej'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Kod',
    model: 'Model',
    dataset: 'Zbiór danych',
    project: 'Projekt',
    slides: 'Slajdy',
    poster: 'Poster',
    video: 'Wideo',
    blog: 'Blog',
    supplement: 'Materiały dodatkowe',
  },
  status: {
    withdrawn: 'Wycofany przez autorów',
    retracted: 'Wycofany przez wydawcę',
    corrected: 'Skorygowany',
    superseded: 'Zastąpiony',
  },
  failed: 'Coś poszło nie tak.',
  retry: 'Ponów',
  subscribeHeading: 'Popularne artykuły prosto do skrzynki e-mail!',
  emailLabel: 'Adres e-mail',
  subscribe: 'Subskrybuj',
};
