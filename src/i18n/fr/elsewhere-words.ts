import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Votre adresse a été envoyée, mais ${name} ne communique pas le résultat à cette page. Si aucun message n’arrive d’ici dix minutes, essayez directement sur son site.`,
  'handed-off': 'Terminez dans l’onglet qui vient de s’ouvrir.',
  mailOpened: 'Envoyez le message que votre messagerie vient d’ouvrir. Il peut rester vide.',
  nameMissing: 'Saisissez votre nom.',
  listMissing: 'Choisissez au moins une option.',
  consentMissing: 'Cochez la case pour continuer.',
  pressAgain: 'C’est prêt. Appuyez encore une fois sur le bouton\u00a0: il ouvre un nouvel onglet.',
  openAgain: 'Rouvrir',
  loadFrame: (name) => `Charger le formulaire depuis ${name}`,
  frameNote: (name, host) =>
    `Ce formulaire appartient à ${name}. Il est chargé depuis ${host} quand vous appuyez sur le bouton.`,
  frameTitle: (name) => `Formulaire d’abonnement fourni par ${name}`,
  frameShown: (name) => `Abonnez-vous dans le formulaire fourni par ${name}.`,
  follow: (name) => `S’abonner sur ${name}`,
  writeMail: 'S’abonner par e-mail',
  mailNote: (address) => `Un message à ${address} suffit. Il peut être vide.`,
  name: 'Nom',
  optional: 'facultatif',
  lists: 'Que souhaitez-vous recevoir\u202f?',
  frequency: 'À quelle fréquence\u202f?',
  privacy: 'Politique de confidentialité',
  following: (query) => `Vous vous abonnez à ce que la liste affiche en ce moment\u00a0: ${query}`,
  feeds: 'Ou suivez la liste dans un lecteur de flux\u00a0:',
};
