import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('fr');

export const words: Messages = {
  by: (names) => `par ${names}`,
  papers: (count, more) =>
    plural(count, {one: '# article', many: '# d’articles', other: '# articles'}) + (more ? ' pour l’instant' : ''),
  loading: 'Chargement…',
  showMore: (count) => (count ? `Afficher ${number(count)} de plus` : 'Afficher plus'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Code',
    model: 'Modèle',
    dataset: 'Jeu de données',
    project: 'Projet',
    slides: 'Diapositives',
    poster: 'Poster',
    video: 'Vidéo',
    blog: 'Blog',
    supplement: 'Compléments',
  },
  status: {withdrawn: 'Retiré', retracted: 'Rétracté', corrected: 'Corrigé', superseded: 'Remplacé'},
  failed: 'Une erreur s’est produite.',
  retry: 'Réessayer',
  subscribeHeading: 'Recevez les articles du moment par e-mail\u202f!',
  emailLabel: 'Adresse e-mail',
  subscribe: 'S’abonner',
};
