import type {Paper} from '../model/paper.js';

/** What a style is told beside the paper. */
export interface CitationContext {
  /** The paper's citation key, such as `singh2025beyond`: ASCII letters and digits, unique among those cited with it. */
  readonly key: string;
  /** Its place in the list, from 1, for styles that number their entries. Absent when one paper is cited by itself. */
  readonly number?: number;
}

/** What the file of a citation style exports. */
export interface CitationModule {
  /**
   * The paper in this style: plain text, to be copied or written to a file. It must take any paper, whatever is missing
   * from it, and it says what became of a paper that was retracted, withdrawn, corrected or superseded.
   */
  readonly cite: (paper: Paper, context: CitationContext) => string | Promise<string>;
  /** What stands before the first entry of a file. Default none. */
  readonly before?: string;
  /** What stands between two entries. Default a line break. */
  readonly between?: string;
  /** What stands after the last entry. Default a line break. */
  readonly after?: string;
}

/**
 * What a style is for: `database` for programs that keep references, `reference` for the formatted entry of a bibliography,
 * `link` for a link to set into another page.
 */
export type CitationKind = 'database' | 'reference' | 'link';

/** One line of the registry of citation styles. */
export interface CitationStyle {
  readonly id: string;
  /** What readers call it: `APA`, `BibTeX`. */
  readonly name: string;
  readonly kind: CitationKind;
  /** Ending of a file in this style, without the dot: `bib`. */
  readonly extension: string;
  /** Its media type, without parameters: `application/x-bibtex`. All text is UTF-8. */
  readonly mediaType: string;
  load(): Promise<CitationModule>;
}
