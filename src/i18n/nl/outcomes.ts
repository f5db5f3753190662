import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('nl');

const reasons: Readonly<Record<string, string>> = {
  network: 'De server heeft niet geantwoord, of laat niet toe dat deze pagina zijn artikelen leest.',
  refused: 'Deze dienst is niet bereikbaar vanuit webpagina’s.',
  offline: 'U lijkt offline te zijn.',
  timeout: 'De server doet er te lang over om te antwoorden.',
  'too-large': 'De lijst met artikelen is te groot voor deze pagina.',
  'unknown-format': 'Het antwoord van de server is geen lijst met artikelen.',
  unsupported: 'Deze pagina vraagt artikelen op een manier op die niet wordt ondersteund.',
  unreadable: 'De lijst met artikelen is beschadigd.',
  'http 401': 'De server staat niet toe dat deze lijst wordt gelezen.',
  'http 403': 'De server staat niet toe dat deze lijst wordt gelezen.',
  'http 404': 'De lijst met artikelen staat niet meer op dit adres.',
  'http 410': 'De lijst met artikelen staat niet meer op dit adres.',
  'http 429': 'De server heeft te veel verzoeken gekregen. Probeer het over een paar minuten opnieuw.',
};

export const words: Outcomes = {
  empty: 'Er zijn hier nog geen artikelen.',
  paperMissing: 'Dit artikel is niet gevonden.',
  feedFailed: 'Deze artikelen konden niet worden geladen.',
  sourceFailed: (name, reason) => `De artikelen van ${name} konden niet worden geladen. ${reason}`,
  reason: (reason) => reasons[reason] ?? `De server heeft met een fout geantwoord (${reason.slice(5)}).`,
  stale: (time) => `Stand van ${time}. De artikelen konden niet worden bijgewerkt.`,
  moreFailed: 'Het laden van meer artikelen is mislukt.',
  shown: (shown, total) => `Artikelen in beeld: ${number(shown)} van ${number(total)}`,
};
