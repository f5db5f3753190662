import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('fr');

export const words: CardWords = {
  showLess: 'Afficher moins',
  moreAuthors: (count) => plural(count, {one: '+# autre', other: '+# autres'}),
  types: {
    'article-journal': 'Article de revue',
    'paper-conference': 'Article de conférence',
    preprint: 'Prépublication',
    book: 'Livre',
    chapter: 'Chapitre',
    thesis: 'Thèse',
    report: 'Rapport',
    dataset: 'Jeu de données',
    software: 'Logiciel',
  },
  upvotes: (count, text) => plural(count, {one: '# vote', many: '# de votes', other: '# votes'}, text),
  comments: (count, text) =>
    plural(count, {one: '# commentaire', many: '# de commentaires', other: '# commentaires'}, text),
  citations: (count, text) => plural(count, {one: '# citation', many: '# de citations', other: '# citations'}, text),
  stars: (count, text) => plural(count, {one: '# étoile', many: '# d’étoiles', other: '# étoiles'}, text),
  isNew: 'Nouveau',
  version: (version, updated) =>
    version && updated
      ? `v${version}, mise à jour\u00a0: ${updated}`
      : version
        ? `v${version}`
        : `Mise à jour\u00a0: ${updated ?? ''}`,
  machineSummary: 'Résumé par IA',
  keywords: 'Mots-clés',
  submittedBy: (name) => `Proposé par ${name}`,
  also: 'Autres versions\u00a0:',
  inLanguage: (language) => `En ${language}`,
  license: 'Licence',
  openAccess: 'Accès ouvert',
  equal: 'Contribution égale',
  corresponding: 'Auteur correspondant',
  citing: {
    cite: 'Citer',
    close: 'Fermer',
    kinds: {database: 'Pour un logiciel bibliographique', reference: 'Référence', link: 'Lien'},
    citation: (style) => `Citation au format ${style}`,
    copy: 'Copier',
    copied: 'Copié.',
    copyByHand:
      'Cette page n’est pas autorisée à copier. Le texte est sélectionné\u00a0: copiez-le avec Ctrl+C, ou ⌘C sur Mac.',
    download: (extension) => `Télécharger en ${extension}`,
    failed: 'Impossible de créer cette citation. Réessayez.',
  },
  exporting: {
    select: (title) => `Sélectionner «\u00a0${title}\u00a0»`,
    format: 'Format d’export',
    exportAll: (count) =>
      plural(count, {one: 'Exporter # article', many: 'Exporter # d’articles', other: 'Exporter # articles'}),
    exportSelected: (count) => `Exporter la sélection (${number(count)})`,
    clear: 'Tout désélectionner',
    exporting: 'Export en cours…',
    exported: (count) =>
      plural(count, {one: '# article exporté.', many: '# d’articles exportés.', other: '# articles exportés.'}),
    failed: 'L’export a échoué. Réessayez.',
  },
};
