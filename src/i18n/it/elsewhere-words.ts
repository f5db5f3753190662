import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Il suo indirizzo è stato inviato, ma ${name} non comunica l’esito a questa pagina. Se entro dieci minuti non arriva alcun messaggio, provi direttamente lì.`,
  'handed-off': 'Completi l’iscrizione nella scheda appena aperta.',
  mailOpened: 'Invii il messaggio aperto dal suo programma di posta. Può restare vuoto.',
  nameMissing: 'Inserisca il suo nome.',
  listMissing: 'Scelga almeno un’opzione.',
  consentMissing: 'Spunti la casella per continuare.',
  pressAgain: 'Tutto pronto. Prema di nuovo il pulsante: apre una nuova scheda.',
  openAgain: 'Apri di nuovo',
  loadFrame: (name) => `Carica il modulo da ${name}`,
  frameNote: (name, host) => `Il modulo è di ${name}. Viene caricato da ${host} quando preme il pulsante.`,
  frameTitle: (name) => `Modulo di iscrizione di ${name}`,
  frameShown: (name) => `Si iscriva nel modulo di ${name}.`,
  follow: (name) => `Iscrizione su ${name}`,
  writeMail: 'Iscrizione via e-mail',
  mailNote: (address) => `Basta un messaggio a ${address}. Può essere vuoto.`,
  name: 'Nome',
  optional: 'facoltativo',
  lists: 'Che cosa desidera ricevere?',
  frequency: 'Con quale frequenza?',
  privacy: 'Informativa sulla privacy',
  following: (query) => `L’iscrizione riguarda ciò che l’elenco mostra ora: ${query}`,
  feeds: 'Oppure segua l’elenco in un lettore di feed:',
};
