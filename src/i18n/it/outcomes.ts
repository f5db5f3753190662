import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('it');

const reasons: Readonly<Record<string, string>> = {
  network: 'Il server non ha risposto o non consente a questa pagina di leggere i suoi articoli.',
  refused: 'Questo servizio non è accessibile da una pagina web.',
  offline: 'Sembra che non ci sia connessione a internet.',
  timeout: 'Il server impiega troppo tempo a rispondere.',
  'too-large': 'L’elenco degli articoli è troppo grande per questa pagina.',
  'unknown-format': 'La risposta del server non è un elenco di articoli.',
  unsupported: 'Questa pagina richiede gli articoli in un modo non supportato.',
  unreadable: 'L’elenco degli articoli è danneggiato.',
  'http 401': 'Il server non consente di leggere questo elenco di articoli.',
  'http 403': 'Il server non consente di leggere questo elenco di articoli.',
  'http 404': 'L’elenco degli articoli non è più a questo indirizzo.',
  'http 410': 'L’elenco degli articoli non è più a questo indirizzo.',
  'http 429': 'Il server ha ricevuto troppe richieste. Riprovi tra qualche minuto.',
};

export const words: Outcomes = {
  empty: 'Non ci sono ancora articoli.',
  paperMissing: 'Questo articolo non è stato trovato.',
  feedFailed: 'Non è stato possibile caricare questi articoli.',
  sourceFailed: (name, reason) => `Non è stato possibile caricare gli articoli di ${name}. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Il server ha risposto con un errore (${reason.slice(5)}).`,
  stale: (time) => `Ultimo aggiornamento: ${time}. Non è stato possibile aggiornare di nuovo.`,
  moreFailed: 'Non è stato possibile caricare altri articoli.',
  shown: (shown, total) => `Articoli mostrati: ${number(shown)} su ${number(total)}`,
};
