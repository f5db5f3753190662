import {numbers} from '../numbers.js';
import type {SubscribeWords} from '../subscribe-words.js';

const {plural} = numbers('pl');

export const words: SubscribeWords = {
  submitting: 'Wysyłanie…',
  pending: (address) =>
    `Proszę sprawdzić skrzynkę: na adres ${address} wysłaliśmy link do potwierdzenia. Nie dotarł? Proszę zajrzeć do folderu ze spamem.`,
  subscribed: 'Dziękujemy. Subskrypcja jest aktywna.',
  taken: 'Dziękujemy. Jeśli przyjdzie wiadomość z prośbą o potwierdzenie, proszę kliknąć zawarty w niej link.',
  already: 'Ten adres jest już na liście.',
  'rate-limited': (minutes) =>
    `Zbyt wiele prób. Proszę odczekać około ${plural(minutes, {one: 'minuty', other: '# minut'})}. Adres pozostał w polu.`,
  offline: 'Brak połączenia. Nic nie zostało wysłane, a adres pozostał w polu.',
  blocked: 'Zasady bezpieczeństwa tej strony blokują subskrypcję. Nic nie zostało wysłane, a adres pozostał w polu.',
  failed: (name) => `W serwisie ${name} coś poszło nie tak. Adres pozostał w polu.`,
  lost: (name) => `Serwis ${name} nie odpowiedział: adres mógł nie dotrzeć. Pozostał w polu.`,
  misconfigured: 'W tej chwili subskrypcja na tej stronie nie jest możliwa.',
  'needs-captcha': 'Proszę przejść weryfikację powyżej.',
  missing: 'Proszę podać adres e-mail.',
  format: 'Proszę podać adres e-mail w poprawnym formacie, np. nazwa@example.com.',
  refused: 'Adres nie został przyjęty. Proszę go sprawdzić i spróbować ponownie.',
  meant: 'Czy chodziło o',
  useIt: (address) => `${address}?`,
  another: 'Użyj innego adresu',
  openForm: (name) => `Otwórz formularz w serwisie ${name}`,
};
