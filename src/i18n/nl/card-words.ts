import type {CardWords} from '../card-words.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('nl');
const papers = (count: number): string => plural(count, {one: '# artikel', other: '# artikelen'});

export const words: CardWords = {
  showLess: 'Minder tonen',
  moreAuthors: (count) => `en nog ${number(count)}`,
  types: {
    'article-journal': 'Tijdschriftartikel',
    'paper-conference': 'Conferentieartikel',
    preprint: 'Preprint',
    book: 'Boek',
    chapter: 'Hoofdstuk',
    thesis: 'Proefschrift',
    report: 'Rapport',
    dataset: 'Dataset',
    software: 'Software',
  },
  upvotes: (count, text) => plural(count, {one: '# stem', other: '# stemmen'}, text),
  comments: (count, text) => plural(count, {one: '# reactie', other: '# reacties'}, text),
  citations: (count, text) => plural(count, {one: '# citatie', other: '# citaties'}, text),
  stars: (count, text) => plural(count, {one: '# ster', other: '# sterren'}, text),
  isNew: 'Nieuw',
  version: (version, updated) =>
    version && updated
      ? `v${version}, bijgewerkt: ${updated}`
      : version
        ? `v${version}`
        : `Bijgewerkt: ${updated ?? ''}`,
  machineSummary: 'AI-samenvatting',
  keywords: 'Trefwoorden',
  submittedBy: (name) => `Ingestuurd door ${name}`,
  also: 'Ook als',
  inLanguage: (language) => `In het ${language}`,
  license: 'Licentie',
  openAccess: 'Open access',
  equal: 'Gelijke bijdrage',
  corresponding: 'Corresponderend auteur',
  citing: {
    cite: 'Citeren',
    close: 'Sluiten',
    kinds: {database: 'Voor referentiesoftware', reference: 'Als bronvermelding', link: 'Als link'},
    citation: (style) => `Bronvermelding in ${style}`,
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    copyByHand:
      'Deze pagina mag niet zelf kopiëren. De tekst is geselecteerd: kopieer die met Ctrl+C, of met ⌘C op een Mac.',
    download: (extension) => `${extension} downloaden`,
    failed: 'Deze bronvermelding kon niet worden gemaakt. Probeer het opnieuw.',
  },
  exporting: {
    select: (title) => `‘${title}’ selecteren`,
    format: 'Exportformaat',
    exportAll: (count) => `${papers(count)} exporteren`,
    exportSelected: (count) => `Selectie exporteren (${number(count)})`,
    clear: 'Selectie opheffen',
    exporting: 'Exporteren…',
    exported: (count) => `${papers(count)} geëxporteerd.`,
    failed: 'Het exporteren is mislukt. Probeer het opnieuw.',
  },
};
