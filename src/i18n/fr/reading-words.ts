import {numbers} from '../numbers.js';
import type {ReadingWords} from '../reading-words.js';

const {number, plural} = numbers('fr');
const papers = (count: number): string => plural(count, {one: '# article', many: '# d’articles', other: '# articles'});

export const words: ReadingWords = {
  search: (count) => (count ? `Rechercher dans ${papers(count)}` : 'Rechercher des articles'),
  clear: 'Effacer la recherche',
  sort: 'Trier par',
  orders: {
    source: 'Ordre par défaut',
    newest: 'Plus récents d’abord',
    oldest: 'Plus anciens d’abord',
    title: 'Titre',
    upvotes: 'Nombre de votes',
    citations: 'Les plus cités',
    trending: 'Tendances',
    relevance: 'Pertinence',
  },
  noTrend: 'Aucun vote ne permet de classer ces articles\u00a0: les plus récents viennent d’abord.',
  found: (count, total) => `${number(count)} sur ${papers(total)}`,
  noMatch: (query) => `Aucun article ne correspond à «\u00a0${query}\u00a0».`,
  didYouMean: 'Vouliez-vous dire\u00a0:',
  nearest: 'Titres proches\u00a0:',

  unread: {
    above: (count) =>
      plural(count, {one: '# nouveau', many: '# de nouveaux', other: '# nouveaux'}) + ' depuis votre dernière visite',
    below: 'Déjà vus',
  },

  starring: {
    star: 'Favori',
    starPaper: (title) => `Ajouter «\u00a0${title}\u00a0» aux favoris`,
    starred: (count) => `Favoris (${number(count)})`,
    none: 'Aucun de ces articles n’est dans vos favoris.',
    copyLink: 'Copier le lien vers ces articles',
    tooMany: 'Trop d’articles pour un seul lien.',
  },

  links: {
    link: 'Lien',
    copied: 'Copié',
    copyByHand: 'Copiez cette adresse avec Ctrl+C, ou ⌘C sur Mac\u00a0:',
  },
  opened: {
    linked: 'Voici l’article auquel mène le lien.',
    chosen: 'Voici l’article que vous avez choisi.',
    hidden: 'La recherche en cours ne l’affiche pas.',
    leftOut: 'La liste actuelle ne le contient pas.',
    further: 'Il se trouve plus bas dans cette liste.',
    missing: (more) =>
      more
        ? 'L’article auquel mène le lien ne fait pas partie de ceux chargés jusqu’ici.'
        : 'L’article auquel mène le lien ne figure pas dans cette liste.',
    showAll: 'Afficher tous les articles',
    close: 'Fermer',
  },

  similar: {similar: 'Similaires', looking: 'Recherche en cours…', none: 'Aucun article proche dans cette liste.'},

  shortcuts: {
    title: 'Raccourcis clavier',
    close: 'Fermer',
    keys: {
      next: 'article suivant',
      previous: 'article précédent',
      open: 'ouvrir l’article',
      expand: 'afficher tout le résumé',
      cite: 'citer',
      star: 'ajouter aux favoris',
      search: 'rechercher',
      help: 'cette liste',
      close: 'fermer',
    },
  },

  scrolling: {list: 'Articles', toFirst: 'Revenir aux premiers articles'},

  newPapers: (count) =>
    plural(count, {one: '# nouvel article', many: '# de nouveaux articles', other: '# nouveaux articles'}),
};
