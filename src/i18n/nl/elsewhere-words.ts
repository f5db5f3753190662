import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Uw adres is verzonden, maar ${name} laat deze pagina het resultaat niet weten. Komt er binnen tien minuten geen bericht, probeer het dan daar.`,
  'handed-off': 'Rond de inschrijving af in het tabblad dat net is geopend.',
  mailOpened: 'Verstuur het bericht dat uw mailprogramma heeft geopend. Het mag leeg blijven.',
  nameMissing: 'Vul uw naam in.',
  listMissing: 'Kies er minstens één.',
  consentMissing: 'Vink het vakje aan om door te gaan.',
  pressAgain: 'Gereed. Druk nog een keer op de knop: die opent een nieuw tabblad.',
  openAgain: 'Opnieuw openen',
  loadFrame: (name) => `Formulier van ${name} laden`,
  frameNote: (name, host) => `Dit is het formulier van ${name}. Het wordt van ${host} geladen als u op de knop drukt.`,
  frameTitle: (name) => `Inschrijfformulier van ${name}`,
  frameShown: (name) => `Schrijf u in via het formulier van ${name}.`,
  follow: (name) => `Inschrijven bij ${name}`,
  writeMail: 'Inschrijven per e-mail',
  mailNote: (address) => `Een bericht aan ${address} is genoeg. Het mag leeg zijn.`,
  name: 'Naam',
  optional: 'optioneel',
  lists: 'Wat wilt u ontvangen?',
  frequency: 'Hoe vaak?',
  privacy: 'Privacyverklaring',
  following: (query) => `U schrijft zich in voor wat de lijst nu toont: ${query}`,
  feeds: 'Of volg de lijst in een feedreader:',
};
