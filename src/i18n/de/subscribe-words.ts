import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('de');

export const words: SubscribeWords = {
  submitting: 'Wird abonniert …',
  pending: (address) =>
    `Sehen Sie in Ihr Postfach. Wir haben einen Link zur Bestätigung an ${address} geschickt. Nicht da? Sehen Sie im Spam-Ordner nach.`,
  subscribed: 'Danke. Sie haben abonniert.',
  taken: 'Danke. Wenn Sie eine Nachricht mit der Bitte um Bestätigung bekommen, folgen Sie dem Link darin.',
  already: 'Sie stehen schon auf dieser Liste.',
  'rate-limited': (minutes) =>
    `Zu viele Versuche. Warten Sie etwa ${plural(minutes, {one: 'eine Minute', other: '# Minuten'})}. Ihre Adresse ist noch da.`,
  offline: 'Es besteht keine Verbindung. Nichts wurde gesendet, und Ihre Adresse ist noch da.',
  blocked:
    'Die Sicherheitsregeln dieser Seite verhindern das Abonnieren. Nichts wurde gesendet, und Ihre Adresse ist noch da.',
  failed: (name) => `Bei ${name} ist etwas schiefgegangen. Ihre Adresse ist noch da.`,
  lost: (name) =>
    `Von ${name} kam keine Antwort: Ihre Adresse ist vielleicht nicht angekommen. Sie steht noch im Feld.`,
  misconfigured: 'Auf dieser Seite lässt sich im Augenblick nichts abonnieren.',
  'needs-captcha': 'Lösen Sie die Aufgabe oben.',
  missing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  format: 'Geben Sie eine E-Mail-Adresse in der richtigen Form ein, wie name@example.com.',
  refused: 'Die Adresse wurde nicht angenommen. Prüfen Sie sie und versuchen Sie es noch einmal.',
  meant: 'Meinten Sie',
  useIt: (address) => `${address}?`,
  another: 'Andere Adresse verwenden',
  openForm: (name) => `Formular bei ${name} öffnen`,
};
