import {html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../model/paper.js';
import type {FeedController} from '../shared/feed-controller.js';
import {noticeOf} from '../shared/notice.js';
import {skeletonTemplate} from '../shared/skeleton.js';
import {cardTemplate, type CardOptions} from './paper-card.template.js';

/** Everything that `<paper-card>` shows, and what a reader can do with it. */
export interface SingleCardView {
  readonly source: FeedController;
  readonly paper: Paper | undefined;
  readonly cards: CardOptions;
  readonly onClick: (event: Event) => void;
  readonly onRetry: () => void;
}

export function singleCardTemplate({source, paper, cards, onClick, onRetry}: SingleCardView): TemplateResult {
  const {status, error, loading} = source;
  const {messages, outcomes, trouble} = cards;
  const notice = noticeOf(trouble);
  const isMissing = !paper && status !== 'loading' && status !== 'idle';
  const words =
    isMissing && outcomes ? (error ? trouble?.errorWords(error, outcomes) : outcomes.paperMissing) : undefined;
  return html`<div part="base" class="base" aria-busy=${loading} @click=${onClick}>
      ${
        paper
          ? cardTemplate(paper, '0', cards)
          : status === 'loading' && !cards.loading
            ? skeletonTemplate(1, cards)
            : html`${isMissing ? notice('error', words, messages, loading, error && onRetry) : nothing}<slot></slot>`
      }
      ${cards.parts.overlay?.(cards)}
    </div>
    <p class="announcement" role="status">${words}</p>`;
}
