import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('de');
const papers = (count: number): string => `${number(count)} Artikel`;

export const words: CardWords = {
  showLess: 'Weniger zeigen',
  moreAuthors: (count) => `+${number(count)} weitere`,
  types: {
    'article-journal': 'Zeitschriftenartikel',
    'paper-conference': 'Konferenzbeitrag',
    preprint: 'Preprint',
    book: 'Buch',
    chapter: 'Kapitel',
    thesis: 'Abschlussarbeit',
    report: 'Bericht',
    dataset: 'Datensatz',
    software: 'Software',
  },
  upvotes: (count, text) => plural(count, {one: '# Stimme', other: '# Stimmen'}, text),
  comments: (count, text) => plural(count, {one: '# Kommentar', other: '# Kommentare'}, text),
  citations: (count, text) => plural(count, {one: '# Zitierung', other: '# Zitierungen'}, text),
  stars: (count, text) => plural(count, {one: '# Stern', other: '# Sterne'}, text),
  isNew: 'Neu',
  version: (version, updated) =>
    version && updated ? `v${version}, geändert ${updated}` : version ? `v${version}` : `Geändert ${updated ?? ''}`,
  machineSummary: 'KI-Zusammenfassung',
  keywords: 'Schlagwörter',
  submittedBy: (name) => `Eingereicht von ${name}`,
  also: 'Auch als',
  inLanguage: (language) => `Auf ${language}`,
  license: 'Lizenz',
  openAccess: 'Frei zugänglich',
  equal: 'Zu gleichen Teilen beteiligt',
  corresponding: 'Ansprechperson',
  citing: {
    cite: 'Zitieren',
    close: 'Schließen',
    kinds: {database: 'Für die Literaturverwaltung', reference: 'Als Literaturangabe', link: 'Als Link'},
    citation: (style) => `Zitat in ${style}`,
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyByHand:
      'Diese Seite darf nicht selbst kopieren. Der Text ist markiert: Kopieren Sie ihn mit Strg+C, auf dem Mac mit ⌘C.',
    download: (extension) => `${extension} herunterladen`,
    failed: 'Dieses Zitat konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
  },
  exporting: {
    select: (title) => `${title} auswählen`,
    format: 'Format für den Export',
    exportAll: (count) => `${papers(count)} exportieren`,
    exportSelected: (count) => `${number(count)} ausgewählte exportieren`,
    clear: 'Auswahl aufheben',
    exporting: 'Wird exportiert …',
    exported: (count) => `${papers(count)} exportiert.`,
    failed: 'Der Export ist fehlgeschlagen. Versuchen Sie es noch einmal.',
  },
};
