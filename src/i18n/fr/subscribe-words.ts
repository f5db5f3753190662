import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('fr');

export const words: SubscribeWords = {
  submitting: 'Abonnement en cours…',
  pending: (address) =>
    `Consultez votre messagerie\u00a0: nous avons envoyé un lien de confirmation à ${address}. Rien reçu\u202f? Regardez dans vos courriers indésirables.`,
  subscribed: 'Merci. Votre abonnement est enregistré.',
  taken: 'Merci. Si vous recevez un message vous demandant de confirmer, suivez le lien qu’il contient.',
  already: 'Cette adresse figure déjà sur la liste.',
  'rate-limited': (minutes) =>
    `Trop de tentatives. Patientez environ ${plural(minutes, {one: 'une minute', other: '# minutes'})}. Votre adresse reste dans le champ.`,
  offline: 'Vous êtes hors connexion. Rien n’a été envoyé, et votre adresse reste dans le champ.',
  blocked:
    'La politique de sécurité de cette page bloque l’abonnement. Rien n’a été envoyé, et votre adresse reste dans le champ.',
  failed: (name) => `Une erreur s’est produite chez ${name}. Votre adresse reste dans le champ.`,
  lost: (name) => `${name} n’a pas répondu\u00a0: votre adresse n’est peut-être pas arrivée. Elle reste dans le champ.`,
  misconfigured: 'Il n’est pas possible de s’abonner sur cette page pour le moment.',
  'needs-captcha': 'Effectuez la vérification ci-dessus.',
  missing: 'Saisissez votre adresse e-mail.',
  format: 'Saisissez une adresse e-mail au bon format, par exemple nom@example.com.',
  refused: 'L’adresse n’a pas été acceptée. Vérifiez-la et réessayez.',
  meant: 'Vouliez-vous dire',
  useIt: (address) => `${address}\u202f?`,
  another: 'Utiliser une autre adresse',
  openForm: (name) => `Ouvrir le formulaire sur ${name}`,
};
