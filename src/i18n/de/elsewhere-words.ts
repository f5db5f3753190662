import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Ihre Adresse wurde gesendet, aber ${name} teilt dieser Seite das Ergebnis nicht mit. Kommt in zehn Minuten keine Nachricht, versuchen Sie es dort.`,
  'handed-off': 'Schließen Sie das Abonnieren im neuen Tab ab.',
  mailOpened: 'Senden Sie die Nachricht ab, die Ihr Mailprogramm geöffnet hat. Sie kann leer bleiben.',
  nameMissing: 'Geben Sie Ihren Namen ein.',
  listMissing: 'Wählen Sie mindestens eine aus.',
  consentMissing: 'Setzen Sie das Häkchen, um fortzufahren.',
  pressAgain: 'Bereit. Drücken Sie noch einmal auf die Schaltfläche: Sie öffnet einen neuen Tab.',
  openAgain: 'Noch einmal öffnen',
  loadFrame: (name) => `Formular von ${name} laden`,
  frameNote: (name, host) => `Das Formular gehört ${name}. Es kommt von ${host}, sobald Sie darauf drücken.`,
  frameTitle: (name) => `Anmeldeformular von ${name}`,
  frameShown: (name) => `Abonnieren Sie im Formular von ${name}.`,
  follow: (name) => `Bei ${name} abonnieren`,
  writeMail: 'Per E-Mail abonnieren',
  mailNote: (address) => `Eine Nachricht an ${address} genügt. Sie kann leer sein.`,
  name: 'Name',
  optional: 'freiwillig',
  lists: 'Was möchten Sie bekommen?',
  frequency: 'Wie oft?',
  privacy: 'Datenschutzerklärung',
  following: (query) => `Sie abonnieren, was die Liste gerade zeigt: ${query}`,
  feeds: 'Oder folgen Sie der Liste in einem Feedreader:',
};
