import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('it');

export const words: SubscribeWords = {
  submitting: 'Iscrizione in corso…',
  pending: (address) =>
    `Controlli la posta: abbiamo inviato un link di conferma a ${address}. Non è arrivato? Guardi nella cartella dello spam.`,
  subscribed: 'Grazie. L’iscrizione è completata.',
  taken: 'Grazie. Se riceve un messaggio con una richiesta di conferma, segua il link che contiene.',
  already: 'Questo indirizzo è già nell’elenco.',
  'rate-limited': (minutes) =>
    `Troppi tentativi. Attenda circa ${plural(minutes, {one: 'un minuto', other: '# minuti'})}. Il suo indirizzo è ancora nel campo.`,
  offline: 'Non c’è connessione. Non è stato inviato nulla e il suo indirizzo è ancora nel campo.',
  blocked:
    'Le regole di sicurezza di questa pagina bloccano l’iscrizione. Non è stato inviato nulla e il suo indirizzo è ancora nel campo.',
  failed: (name) => `Si è verificato un errore su ${name}. Il suo indirizzo è ancora nel campo.`,
  lost: (name) => `${name} non ha risposto: il suo indirizzo potrebbe non essere arrivato. È ancora nel campo.`,
  misconfigured: 'Al momento non è possibile iscriversi da questa pagina.',
  'needs-captcha': 'Completi la verifica qui sopra.',
  missing: 'Inserisca il suo indirizzo e-mail.',
  format: 'Inserisca un indirizzo e-mail nel formato corretto, ad esempio nome@example.com.',
  refused: 'L’indirizzo non è stato accettato. Lo controlli e riprovi.',
  meant: 'Forse intendeva',
  useIt: (address) => `${address}?`,
  another: 'Usa un altro indirizzo',
  openForm: (name) => `Apri il modulo su ${name}`,
};
