import type {ElsewhereWords} from '../subscribe-words.js';

export const words: ElsewhereWords = {
  unverified: (name) =>
    `Adres został wysłany, ale serwis ${name} nie podaje tej stronie wyniku. Jeśli w ciągu dziesięciu minut nie przyjdzie wiadomość, proszę spróbować bezpośrednio tam.`,
  'handed-off': 'Proszę dokończyć w karcie, która właśnie się otworzyła.',
  mailOpened: 'Proszę wysłać wiadomość otwartą w programie pocztowym. Może pozostać pusta.',
  nameMissing: 'Proszę podać imię i nazwisko.',
  listMissing: 'Proszę wybrać co najmniej jedną pozycję.',
  consentMissing: 'Aby kontynuować, proszę zaznaczyć pole.',
  pressAgain: 'Gotowe. Proszę nacisnąć przycisk jeszcze raz: otworzy nową kartę.',
  openAgain: 'Otwórz ponownie',
  loadFrame: (name) => `Wczytaj formularz serwisu ${name}`,
  frameNote: (name, host) =>
    `To formularz serwisu ${name}. Zostanie wczytany z adresu ${host} po naciśnięciu przycisku.`,
  frameTitle: (name) => `Formularz subskrypcji serwisu ${name}`,
  frameShown: (name) => `Proszę zapisać się w formularzu serwisu ${name}.`,
  follow: (name) => `Subskrybuj w serwisie ${name}`,
  writeMail: 'Subskrybuj e-mailem',
  mailNote: (address) => `Wystarczy wiadomość na adres ${address}. Może być pusta.`,
  name: 'Imię i nazwisko',
  optional: 'opcjonalnie',
  lists: 'Co mamy wysyłać?',
  frequency: 'Jak często?',
  privacy: 'Polityka prywatności',
  following: (query) => `Subskrypcja obejmuje to, co lista teraz pokazuje: ${query}`,
  feeds: 'Listę można też śledzić w czytniku kanałów:',
};
