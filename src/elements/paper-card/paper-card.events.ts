import type {Paper} from '../../model/paper.js';

/** What `paper-open` tells. */
export interface PaperOpenDetail {
  readonly paper: Paper;
  /** Where the link leads that was followed: the paper's own page, or one of its links. */
  readonly url: string;
}

/**
 * The reader follows a link of a paper. Bubbles, crosses shadow roots, and can be cancelled: then the browser does not
 * follow the link.
 */
export class PaperOpenEvent extends CustomEvent<PaperOpenDetail> {
  constructor(paper: Paper, url: string) {
    super('paper-open', {bubbles: true, composed: true, cancelable: true, detail: {paper, url}});
  }
}

/** What `paper-cite` tells. */
export interface PaperCiteDetail {
  /** The papers that are cited: one from its card, or those of an export. */
  readonly papers: readonly Paper[];
  /** What is about to happen: the dialog opens, the citation is copied, or a file is made. */
  readonly action: 'open' | 'copy' | 'download';
  /** Id of the style, such as `bibtex`; absent while the dialog opens. */
  readonly style?: string;
}

/**
 * The reader is about to cite a paper, or several. Bubbles, crosses shadow roots, and can be cancelled: then the dialog does
 * not open, nothing is copied, and no file is made.
 */
export class PaperCiteEvent extends CustomEvent<PaperCiteDetail> {
  constructor(detail: PaperCiteDetail) {
    super('paper-cite', {bubbles: true, composed: true, cancelable: true, detail});
  }
}

/** The events of `<paper-card>` by name. */
export interface PaperCardEventMap {
  'paper-cite': PaperCiteEvent;
  'paper-open': PaperOpenEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends PaperCardEventMap {}
}
