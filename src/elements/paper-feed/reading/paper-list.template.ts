import {html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';
import {cardTemplate, type CardOptions} from '../../paper-card/paper-card.template.js';
import {icon} from '../../paper-card/details/icons.js';
import type {Reading} from './reading-view.js';

/** Papers that stand together, as a part of the whole list or all of it. */
export interface PaperList {
  readonly papers: readonly Paper[];
  readonly cards: CardOptions;
  /** How many papers of the whole list stand before them. Default 0. */
  readonly from?: number;
  /** Id of the heading that names them. */
  readonly labelledBy?: string;
  /** How many papers of the whole list are new to the reader; 0 for no line below these. */
  readonly fresh: number;
  readonly reading: Reading;
}

/** A list of cards, with the line between those that are new to the reader and those that are not. */
export const paperListTemplate = ({papers, cards, from = 0, labelledBy, fresh, reading}: PaperList): TemplateResult =>
  html`<ul part="list" class="cards" role="list" aria-labelledby=${labelledBy ?? nothing}>
    ${papers.map(
      (paper, index) =>
        html`<li>${cardTemplate(paper, String(from + index), cards)}</li>
          ${from + index + 1 === fresh ? html`<li class="unread">${dividerTemplate(fresh, reading)}</li>` : nothing}`,
    )}
  </ul>`;

/** The line between papers that are new to the reader and those that are not. */
export const dividerTemplate = (count: number, {words: {unread}}: Reading): TemplateResult =>
  html`<p part="divider" class="divider">
    <span>${icon('upvotes')} ${unread.above(count)}</span> <span class="below">${unread.below} ${icon('upvotes')}</span>
  </p>`;

/**
 * How many papers at the start of the list are new to the reader, when the others are not. Otherwise 0: no line could part
 * them.
 */
export function freshCount({host, matching}: Reading): number {
  const isNew = host.markNew && host.details?.isNew;
  if (!isNew) return 0;
  const count = matching.findIndex((paper) => !isNew(paper));
  return count > 0 && !matching.slice(count).some(isNew) ? count : 0;
}
