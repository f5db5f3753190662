import type {CSSResult} from 'lit';
import type {DetailView} from '../details/detail-view.js';
import type {CardParts} from '../paper-card.template.js';

/** The parts that a card is drawn of, each for one paper. */
export type CardSlots = Pick<CardParts, 'start' | 'badges' | 'authors' | 'meta' | 'abstract' | 'links'>;

/** A way to lay out cards other than as a list. Its styles hold for `[data-layout=…]` alone, and not on paper. */
export interface CardLayout {
  readonly styles: readonly CSSResult[];
  /** What takes the place of `list`, the parts of a card in a list. */
  readonly parts: (view: DetailView, list: Partial<CardParts>) => Partial<CardSlots>;
}
