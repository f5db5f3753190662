import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('it');

export const words: CardWords = {
  showLess: 'Mostra meno',
  moreAuthors: (count) => plural(count, {one: '+# altro', other: '+# altri'}),
  types: {
    'article-journal': 'Articolo di rivista',
    'paper-conference': 'Contributo a convegno',
    preprint: 'Preprint',
    book: 'Libro',
    chapter: 'Capitolo',
    thesis: 'Tesi',
    report: 'Rapporto',
    dataset: 'Dataset',
    software: 'Software',
  },
  upvotes: (count, text) => plural(count, {one: '# voto', many: '# di voti', other: '# voti'}, text),
  comments: (count, text) => plural(count, {one: '# commento', many: '# di commenti', other: '# commenti'}, text),
  citations: (count, text) => plural(count, {one: '# citazione', many: '# di citazioni', other: '# citazioni'}, text),
  stars: (count, text) => plural(count, {one: '# stella', many: '# di stelle', other: '# stelle'}, text),
  isNew: 'Nuovo',
  version: (version, updated) =>
    version && updated
      ? `v${version}, aggiornamento: ${updated}`
      : version
        ? `v${version}`
        : `Aggiornamento: ${updated ?? ''}`,
  machineSummary: 'Sintesi IA',
  keywords: 'Parole chiave',
  submittedBy: (name) => `Proposto da ${name}`,
  also: 'Altre versioni:',
  inLanguage: (language) => `In ${language}`,
  license: 'Licenza',
  openAccess: 'Open access',
  equal: 'Pari contributo',
  corresponding: 'Autore corrispondente',
  citing: {
    cite: 'Cita',
    close: 'Chiudi',
    kinds: {database: 'Per software bibliografici', reference: 'Come riferimento', link: 'Come link'},
    citation: (style) => `Citazione in formato ${style}`,
    copy: 'Copia',
    copied: 'Copiato.',
    copyByHand:
      'Questa pagina non è autorizzata a copiare. Il testo è selezionato: lo copi con Ctrl+C, o con ⌘C su Mac.',
    download: (extension) => `Scarica ${extension}`,
    failed: 'Non è stato possibile creare questa citazione. Riprovi.',
  },
  exporting: {
    select: (title) => `Seleziona «${title}»`,
    format: 'Formato di esportazione',
    exportAll: (count) =>
      plural(count, {one: 'Esporta # articolo', many: 'Esporta # di articoli', other: 'Esporta # articoli'}),
    exportSelected: (count) => `Esporta selezione (${number(count)})`,
    clear: 'Annulla selezione',
    exporting: 'Esportazione in corso…',
    exported: (count) =>
      plural(count, {one: '# articolo esportato.', many: '# di articoli esportati.', other: '# articoli esportati.'}),
    failed: 'L’esportazione non è riuscita. Riprovi.',
  },
};
