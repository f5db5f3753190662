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

/** The events of `<paper-card>` by name. */
export interface PaperCardEventMap {
  'paper-open': PaperOpenEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends PaperCardEventMap {}
}
