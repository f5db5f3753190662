import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('pl');

const reasons: Readonly<Record<string, string>> = {
  network: 'Serwer nie odpowiedział albo nie pozwala tej stronie odczytać swoich artykułów.',
  refused: 'Ta usługa nie pozwala na odczyt ze stron internetowych.',
  offline: 'Wygląda na to, że nie ma połączenia z internetem.',
  timeout: 'Serwer zbyt długo nie odpowiada.',
  'too-large': 'Lista artykułów jest zbyt duża dla tej strony.',
  'unknown-format': 'Odpowiedź serwera nie jest listą artykułów.',
  unsupported: 'Ta strona pobiera artykuły w sposób, który nie jest obsługiwany.',
  unreadable: 'Lista artykułów jest uszkodzona.',
  'http 401': 'Serwer nie pozwala na odczyt tej listy artykułów.',
  'http 403': 'Serwer nie pozwala na odczyt tej listy artykułów.',
  'http 404': 'Listy artykułów nie ma już pod tym adresem.',
  'http 410': 'Listy artykułów nie ma już pod tym adresem.',
  'http 429': 'Serwer otrzymał zbyt wiele zapytań. Proszę spróbować ponownie za kilka minut.',
};

export const words: Outcomes = {
  empty: 'Nie ma tu jeszcze artykułów.',
  paperMissing: 'Nie znaleziono tego artykułu.',
  feedFailed: 'Nie udało się wczytać tych artykułów.',
  sourceFailed: (name, reason) => `${name}: nie udało się wczytać artykułów. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Serwer odpowiedział błędem (${reason.slice(5)}).`,
  stale: (time) => `Stan z godziny ${time}. Nie udało się zaktualizować artykułów.`,
  moreFailed: 'Nie udało się wczytać kolejnych artykułów.',
  shown: (shown, total) => `Wyświetlane artykuły: ${number(shown)} z ${number(total)}`,
};
