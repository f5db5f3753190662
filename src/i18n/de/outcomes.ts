import {numbers} from '../numbers.js';
import type {Outcomes} from '../outcomes.js';

const {number} = numbers('de');

const reasons: Readonly<Record<string, string>> = {
  network: 'Der Server hat nicht geantwortet, oder er lässt diese Seite seine Artikel nicht lesen.',
  refused: 'Dieser Dienst lässt sich von Webseiten nicht lesen.',
  offline: 'Anscheinend besteht keine Verbindung zum Internet.',
  timeout: 'Der Server braucht zu lange für eine Antwort.',
  'too-large': 'Die Liste der Artikel ist größer, als diese Seite annimmt.',
  'unknown-format': 'Was der Server geschickt hat, ist keine Liste von Artikeln.',
  unsupported: 'Diese Seite fragt auf eine Weise nach Artikeln, die nicht unterstützt wird.',
  unreadable: 'Die Liste der Artikel ist beschädigt.',
  'http 401': 'Der Server erlaubt nicht, diese Liste zu lesen.',
  'http 403': 'Der Server erlaubt nicht, diese Liste zu lesen.',
  'http 404': 'Die Liste der Artikel ist nicht mehr an ihrer Adresse.',
  'http 410': 'Die Liste der Artikel ist nicht mehr an ihrer Adresse.',
  'http 429': 'Der Server hatte zu viele Anfragen. Versuchen Sie es in ein paar Minuten noch einmal.',
};

export const words: Outcomes = {
  empty: 'Hier gibt es noch keine Artikel.',
  paperMissing: 'Dieser Artikel wurde nicht gefunden.',
  feedFailed: 'Diese Artikel konnten nicht geladen werden.',
  sourceFailed: (name, reason) => `Die Artikel von ${name} konnten nicht geladen werden. ${reason}`,
  reason: (reason) => reasons[reason] ?? `Der Server hat mit einem Fehler geantwortet (${reason.slice(5)}).`,
  stale: (time) => `Artikel mit dem Stand von ${time}. Sie konnten nicht aktualisiert werden.`,
  moreFailed: 'Weitere Artikel konnten nicht geladen werden.',
  shown: (shown, total) => `${number(shown)} von ${number(total)} Artikeln`,
};
