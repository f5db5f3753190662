import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('pl');
const papers = (count: number): string =>
  plural(count, {one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu'});

export const words: CardWords = {
  showLess: 'Pokaż mniej',
  moreAuthors: (count) => `i jeszcze ${number(count)}`,
  types: {
    'article-journal': 'Artykuł w czasopiśmie',
    'paper-conference': 'Artykuł konferencyjny',
    preprint: 'Preprint',
    book: 'Książka',
    chapter: 'Rozdział',
    thesis: 'Praca dyplomowa',
    report: 'Raport',
    dataset: 'Zbiór danych',
    software: 'Oprogramowanie',
  },
  upvotes: (count, text) => plural(count, {one: '# głos', few: '# głosy', many: '# głosów', other: '# głosu'}, text),
  comments: (count, text) =>
    plural(count, {one: '# komentarz', few: '# komentarze', many: '# komentarzy', other: '# komentarza'}, text),
  citations: (count, text) =>
    plural(count, {one: '# cytowanie', few: '# cytowania', many: '# cytowań', other: '# cytowania'}, text),
  stars: (count, text) =>
    plural(count, {one: '# gwiazdka', few: '# gwiazdki', many: '# gwiazdek', other: '# gwiazdki'}, text),
  isNew: 'Nowość',
  version: (version, updated) =>
    version && updated
      ? `v${version}, aktualizacja: ${updated}`
      : version
        ? `v${version}`
        : `Aktualizacja: ${updated ?? ''}`,
  machineSummary: 'Podsumowanie AI',
  keywords: 'Słowa kluczowe',
  submittedBy: (name) => `Zgłoszenie: ${name}`,
  also: 'Inne wersje:',
  inLanguage: (language) => `Język: ${language}`,
  license: 'Licencja',
  openAccess: 'Otwarty dostęp',
  equal: 'Równy wkład',
  corresponding: 'Autor korespondencyjny',
  citing: {
    cite: 'Cytuj',
    close: 'Zamknij',
    kinds: {database: 'Do menedżera bibliografii', reference: 'Jako opis bibliograficzny', link: 'Jako link'},
    citation: (style) => `Cytowanie w formacie ${style}`,
    copy: 'Kopiuj',
    copied: 'Skopiowano.',
    copyByHand:
      'Ta strona nie może sama kopiować. Tekst jest zaznaczony: proszę go skopiować, naciskając Ctrl+C, a na Macu ⌘C.',
    download: (extension) => `Pobierz ${extension}`,
    failed: 'Nie udało się utworzyć tego cytowania. Proszę spróbować ponownie.',
  },
  exporting: {
    select: (title) => `Zaznacz „${title}”`,
    format: 'Format eksportu',
    exportAll: (count) => `Eksportuj ${papers(count)}`,
    exportSelected: (count) => `Eksportuj zaznaczone (${number(count)})`,
    clear: 'Usuń zaznaczenie',
    exporting: 'Eksportowanie…',
    exported: (count) => `Wyeksportowano ${papers(count)}.`,
    failed: 'Eksport nie powiódł się. Proszę spróbować ponownie.',
  },
};
