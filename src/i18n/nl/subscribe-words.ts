import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('nl');

export const words: SubscribeWords = {
  submitting: 'Bezig met inschrijven…',
  pending: (address) =>
    `Kijk in uw mailbox. We hebben een bevestigingslink gestuurd naar ${address}. Niets ontvangen? Kijk ook in uw spammap.`,
  subscribed: 'Bedankt. U bent ingeschreven.',
  taken: 'Bedankt. Krijgt u een bericht met de vraag om te bevestigen, klik dan op de link daarin.',
  already: 'U staat al op deze lijst.',
  'rate-limited': (minutes) =>
    `Te veel pogingen. Wacht ongeveer ${plural(minutes, {one: 'een minuut', other: '# minuten'})}. Uw adres staat er nog.`,
  offline: 'U bent offline. Er is niets verzonden en uw adres staat er nog.',
  blocked:
    'Het beveiligingsbeleid van deze pagina blokkeert de inschrijving. Er is niets verzonden en uw adres staat er nog.',
  failed: (name) => `Bij ${name} is iets misgegaan. Uw adres staat er nog.`,
  lost: (name) => `${name} heeft niet geantwoord: misschien is uw adres niet aangekomen. Het staat er nog.`,
  misconfigured: 'Inschrijven via deze pagina is op dit moment niet mogelijk.',
  'needs-captcha': 'Voltooi eerst de controle hierboven.',
  missing: 'Vul uw e-mailadres in.',
  format: 'Vul een geldig e-mailadres in, zoals naam@example.com.',
  refused: 'Het adres is niet geaccepteerd. Controleer het en probeer het opnieuw.',
  meant: 'Bedoelde u',
  useIt: (address) => `${address}?`,
  another: 'Een ander adres gebruiken',
  openForm: (name) => `Formulier bij ${name} openen`,
};
