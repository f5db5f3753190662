import type {KnownPaperType} from '../model/paper.js';
import {number} from './messages.js';

/** What the dialog for citing says. */
export interface CiteWords {
  /** On the button of a card, and above the dialog. */
  readonly cite: string;
  readonly close: string;
  /** Over the styles of each kind. */
  readonly kinds: Readonly<Record<'database' | 'reference' | 'link', string>>;
  /** Names the text that is to be copied, for those who cannot see it; `style` is what the style is called. */
  readonly citation: (style: string) => string;
  readonly copy: string;
  readonly copied: string;
  /** Said when the page may not write to the clipboard: the text is selected. */
  readonly copyByHand: string;
  /** `extension` comes with its dot: `.bib`. */
  readonly download: (extension: string) => string;
  readonly failed: string;
}

/** What is said where papers can be chosen and exported. */
export interface ExportWords {
  readonly select: (title: string) => string;
  readonly format: string;
  readonly exportAll: (count: number) => string;
  readonly exportSelected: (count: number) => string;
  readonly clear: string;
  readonly exporting: string;
  readonly exported: (count: number) => string;
  readonly failed: string;
}

/**
 * The words of a card beyond its base, in one language; they are loaded with it. Numbers come in two forms: as they are, for
 * the plural, and in words.
 */
export interface CardWords {
  readonly showLess: string;
  /** On the button that unfolds a long list of authors; `count` are hidden. */
  readonly moreAuthors: (count: number) => string;
  readonly types: Readonly<Record<KnownPaperType, string>>;
  readonly upvotes: (count: number, text: string) => string;
  readonly comments: (count: number, text: string) => string;
  readonly citations: (count: number, text: string) => string;
  readonly stars: (count: number, text: string) => string;
  /** On a paper that is new to the reader. */
  readonly isNew: string;
  /** Which version it is, and when it was last changed: one of the two may be unknown. */
  readonly version: (version: number | undefined, updated: string | undefined) => string;
  /** In front of a summary that a program wrote. */
  readonly machineSummary: string;
  readonly keywords: string;
  readonly submittedBy: (name: string) => string;
  /** In front of the other places where the same work is. */
  readonly also: string;
  readonly inLanguage: (language: string) => string;
  readonly license: string;
  readonly openAccess: string;
  readonly equal: string;
  readonly corresponding: string;
  readonly citing: CiteWords;
  readonly exporting: ExportWords;
}

const plural = (count: number, text: string, one: string): string => `${text} ${one}${count === 1 ? '' : 's'}`;
const papers = (count: number): string => plural(count, number(count), 'paper');

/** English: the language of the contract. */
export const cardWords: CardWords = {
  showLess: 'Show less',
  moreAuthors: (count) => `+${number(count)} more`,
  types: {
    'article-journal': 'Journal article',
    'paper-conference': 'Conference paper',
    preprint: 'Preprint',
    book: 'Book',
    chapter: 'Chapter',
    thesis: 'Thesis',
    report: 'Report',
    dataset: 'Dataset',
    software: 'Software',
  },
  upvotes: (count, text) => plural(count, text, 'upvote'),
  comments: (count, text) => plural(count, text, 'comment'),
  citations: (count, text) => plural(count, text, 'citation'),
  stars: (count, text) => plural(count, text, 'star'),
  isNew: 'New',
  version: (version, updated) =>
    version && updated ? `v${version}, updated ${updated}` : version ? `v${version}` : `Updated ${updated ?? ''}`,
  machineSummary: 'AI summary',
  keywords: 'Keywords',
  submittedBy: (name) => `Submitted by ${name}`,
  also: 'Also as',
  inLanguage: (language) => `In ${language}`,
  license: 'Licence',
  openAccess: 'Open access',
  equal: 'Equal contribution',
  corresponding: 'Corresponding author',
  citing: {
    cite: 'Cite',
    close: 'Close',
    kinds: {database: 'For reference managers', reference: 'As a reference', link: 'As a link'},
    citation: (style) => `Citation in ${style}`,
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'This page may not copy by itself. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
    download: (extension) => `Download ${extension}`,
    failed: 'This citation could not be made. Try again.',
  },
  exporting: {
    select: (title) => `Select ${title}`,
    format: 'Export format',
    exportAll: (count) => `Export ${papers(count)}`,
    exportSelected: (count) => `Export ${number(count)} selected`,
    clear: 'Clear selection',
    exporting: 'Exporting…',
    exported: (count) => `${papers(count)} exported.`,
    failed: 'The export failed. Try again.',
  },
};
