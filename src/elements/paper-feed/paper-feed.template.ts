import {html, nothing, type TemplateResult} from 'lit';
import {nameList} from '../../i18n/name-list.js';
import type {Paper} from '../../model/paper.js';
import {cardTemplate, type CardOptions} from '../paper-card/paper-card.template.js';
import type {PapersSource} from '../shared/feed-controller.js';
import {heading} from '../shared/heading.js';
import {noticeOf} from '../shared/notice.js';
import {skeletonTemplate} from '../shared/skeleton.js';
import type {FeedReading} from './reading/reading.js';
import type {SourceNotes} from './source-notes.template.js';

const skeletonHeader = html`<div class="skeleton" aria-hidden="true">
  <p class="heading"><i></i></p>
  <p class="byline"><i></i></p>
</div>`;

/** Everything that `<paper-feed>` shows, and what a reader can do in it. */
export interface FeedView {
  readonly source: PapersSource;
  /** The papers on view. */
  readonly papers: readonly Paper[];
  /** The same, with those that have not been asked for yet. */
  readonly all: readonly Paper[];
  /** Empty when none is to be shown; undefined while it is not known. */
  readonly heading: string | undefined;
  readonly headingLevel: number;
  readonly pageSize: number;
  /** What was done last, in words. Empty after a failure. */
  readonly announcement: string;
  /** Tells of single sources that could not be loaded; undefined while none has. */
  readonly notes: SourceNotes | undefined;
  /** What a reader can do with the list, where that is loaded. */
  readonly reading: FeedReading | undefined;
  readonly cards: CardOptions;
  readonly onClick: (event: Event) => void;
  readonly onRetry: () => void;
  readonly onShowMore: () => void;
}

export function feedTemplate(view: FeedView): TemplateResult {
  const {source, onClick, announcement, cards} = view;
  const {outcomes, trouble, language} = cards;
  const failure =
    outcomes &&
    (trouble?.failureWords(source, outcomes, language) ??
      view.notes?.sourceWords(source.feed?.sources ?? [], outcomes));
  return html`<section
      part="base"
      class="base"
      tabindex="-1"
      aria-labelledby=${view.heading ? 'heading' : nothing}
      aria-busy=${source.loading || source.loadingMore}
      @click=${onClick}
    >
      <slot name="header">${headerTemplate(view)}</slot> ${view.reading?.toolbar(cards)} ${bodyTemplate(view, failure)}
      <slot name="footer"></slot>
      ${cards.parts.overlay?.(cards)}
    </section>
    <p class="announcement" role="status">${announcement || failure}</p>`;
}

function headerTemplate({
  source: {feed, progress},
  heading: title,
  headingLevel,
  cards,
}: FeedView): TemplateResult | typeof nothing {
  const {messages, language} = cards;
  const makers = (feed?.authors ?? []).map(({name}) => name);
  const count = feed?.papers.length;
  if (cards.loading || (!title && makers.length === 0)) return nothing;
  return html`<header part="header" class="header">
    ${title && heading(headingLevel, 'heading', html`<span id="heading" dir="auto">${title}</span>`)}
    <p part="meta" class="byline">
      ${makers.length > 0 ? html`<bdi>${messages.by(nameList(makers, language))}</bdi>` : nothing}
      ${count ? html`<bdi class="count">${messages.papers(count, !!(feed?.next ?? progress))}</bdi>` : nothing}
    </p>
  </header>`;
}

function bodyTemplate({source, cards, ...view}: FeedView, failure: string | undefined): TemplateResult {
  const {feed, error, status, loading} = source;
  const {messages, outcomes, trouble} = cards;
  const notice = noticeOf(trouble);
  if (feed) {
    const said = error ? failure : failure && outcomes && view.notes?.sourceNotes(feed.sources ?? [], outcomes);
    const {all, papers, reading} = view;
    return html`${cards.parts.toolbar?.(all)}${said || error ? notice('stale', said, messages, loading, view.onRetry) : nothing}
    ${reading?.list(papers, cards) ?? (feed.papers.length > 0 ? listTemplate(papers, cards) : notice('empty', outcomes?.empty, messages))}
    ${moreTemplate({source, cards, ...view}, failure)}`;
  }
  if (status === 'loading' && !cards.loading) {
    return html`${view.heading === undefined ? skeletonHeader : nothing}
      <div class="cards">${skeletonTemplate(view.pageSize, cards)}</div>`;
  }
  return html`${error ? notice('error', failure, messages, loading, view.onRetry) : nothing}<slot></slot>`;
}

const listTemplate = (papers: readonly Paper[], cards: CardOptions): TemplateResult =>
  html`<ul part="list" class="cards" role="list">
    ${papers.map((paper, index) => html`<li>${cardTemplate(paper, String(index), cards)}</li>`)}
  </ul>`;

function moreTemplate(
  {pageSize, source, cards, onShowMore, all, papers}: FeedView,
  failure: string | undefined,
): TemplateResult | typeof nothing {
  const {feed, loadingMore, moreError} = source;
  const {messages} = cards;
  const hidden = all.length - papers.length;
  if (hidden <= 0 && !feed?.next) return nothing;
  return html`<div class="more">
    ${moreError ? noticeOf(cards.trouble)('error', failure, messages) : nothing}
    <button type="button" part="button" class="button" aria-disabled=${loadingMore} @click=${onShowMore}>
      ${loadingMore ? messages.loading : moreError ? messages.retry : messages.showMore(Math.min(hidden, pageSize))}
    </button>
  </div>`;
}
