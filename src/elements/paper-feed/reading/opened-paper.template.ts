import {html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';
import {cardTemplate, type CardOptions} from '../../paper-card/paper-card.template.js';
import type {Reading} from './reading-view.js';

/** What the box shows, and what a reader can do in it. */
export interface OpenedPaperView {
  /** Undefined when the list does not have it. */
  readonly paper: Paper | undefined;
  /** Whether a link to the page led to it, or else the reader chose it here. */
  readonly isLink: boolean;
  readonly cards: CardOptions;
  readonly onShowAll: (paper: Paper) => Promise<void>;
  readonly onClose: () => void;
}

/** A paper that is not on view in the list, above it, and why it stands there. */
export function openedPaperTemplate(reading: Reading, view: OpenedPaperView): TemplateResult {
  const {host, all, matching, words} = reading;
  const {paper, isLink, cards, onShowAll, onClose} = view;
  const opened = words.opened;
  const isHidden = !!paper && !matching.includes(paper);
  const canShowAll = isHidden && host.query !== '' && all.includes(paper);
  const why = canShowAll ? opened.hidden : isHidden ? opened.leftOut : opened.further;
  const said = paper ? `${isLink ? opened.linked : opened.chosen} ${why}` : opened.missing(!!reading.source.feed?.next);
  return html`<div part="opened" class="opened" role="group" aria-labelledby="opened">
    <div part="message" class="message">
      <p id="opened">${said}</p>
      ${
        canShowAll
          ? html`<button type="button" part="button" class="button" @click=${() => onShowAll(paper)}>${opened.showAll}</button>`
          : nothing
      }
      <button type="button" part="button" class="button" @click=${onClose}>${opened.close}</button>
    </div>
    ${paper ? cardTemplate(paper, 'opened', cards) : nothing}
  </div>`;
}
