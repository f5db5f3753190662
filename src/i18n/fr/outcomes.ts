import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('fr');

const reasons: Readonly<Record<string, string>> = {
  network: 'Le serveur n’a pas répondu, ou n’autorise pas cette page à lire ses articles.',
  refused: 'Ce service n’est pas accessible depuis une page web.',
  offline: 'Vous semblez être hors connexion.',
  timeout: 'Le serveur met trop de temps à répondre.',
  'too-large': 'La liste d’articles est trop volumineuse pour cette page.',
  'unknown-format': 'La réponse du serveur n’est pas une liste d’articles.',
  unsupported: 'Cette page demande les articles d’une façon qui n’est pas prise en charge.',
  unreadable: 'La liste d’articles est endommagée.',
  'http 401': 'Le serveur n’autorise pas la lecture de cette liste d’articles.',
  'http 403': 'Le serveur n’autorise pas la lecture de cette liste d’articles.',
  'http 404': 'La liste d’articles n’est plus à cette adresse.',
  'http 410': 'La liste d’articles n’est plus à cette adresse.',
  'http 429': 'Le serveur a reçu trop de requêtes. Réessayez dans quelques minutes.',
};

export const words: Outcomes = {
  empty: 'Aucun article pour l’instant.',
  paperMissing: 'Cet article est introuvable.',
  feedFailed: 'Impossible de charger ces articles.',
  sourceFailed: (name, reason) => `${name}\u00a0: impossible de charger les articles. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Le serveur a renvoyé une erreur (${reason.slice(5)}).`,
  stale: (time) => `Articles chargés à ${time}. La mise à jour a échoué.`,
  moreFailed: 'Impossible de charger la suite des articles.',
  shown: (shown, total) => `Articles affichés\u00a0: ${number(shown)} sur ${number(total)}`,
};
