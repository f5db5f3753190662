import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {loadFeed} from '../../loading/load-feed.js';
import type {Feed} from '../../model/feed.js';
import {readArxiv, readDoi} from '../../model/identifiers.js';
import type {Paper} from '../../model/paper.js';
import {decoded} from '../../model/urls.js';
import {wholeNumber} from '../shared/attributes.js';
import {number} from '../shared/own-element.js';
import {PapersElement} from '../shared/papers-element.js';
import {singleCardStyles} from './paper-card.styles.js';
import {singleCardTemplate} from './single-card.template.js';

/**
 * One research paper, shown as `<paper-feed>` shows it.
 *
 * The paper comes from the first of these that is there: the property `paper`; a child `<script>` with data, such as
 * `<script type="application/feed+json">`; the URL in `src`.
 *
 * @tag paper-card
 * @slot - What is shown before and without JavaScript, while nothing has been asked for, and below the message when the
 *   paper cannot be loaded.
 * @slot error - Takes the place of the words that are shown when the paper cannot be loaded or found.
 * @slot actions - A `<template>` whose elements are added to the actions of each card. `{title}`, `{url}`, `{doi}`, `{arxiv}`
 *   and `{id}` in texts and attributes stand for those of the paper; an element that asks for what it lacks is left out.
 *
 * @fires {PaperOpenEvent} paper-open - The reader follows a link of the paper; `detail` has `paper` and `url`. Bubbles;
 *   cancelling it keeps the browser from following the link.
 * @fires {PaperCiteEvent} paper-cite - The reader is about to cite; `detail` has `papers`, `action` (`open`, `copy` or
 *   `download`) and `style`. Bubbles; cancelling it keeps that from happening.
 *
 * @csspart base - Everything.
 * @csspart card - The paper.
 * @csspart title - Its heading.
 * @csspart title-link - The link in it.
 * @csspart badge - A word on the paper, such as `Retracted`; with its state as a second part, such as `status`.
 * @csspart authors - Its authors, or those that are not folded.
 * @csspart meta - Venue and date.
 * @csspart venue - The venue.
 * @csspart date - The date.
 * @csspart abstract - The abstract.
 * @csspart links - The list of links.
 * @csspart link - One of them.
 * @csspart image - The picture of a paper, with `images`.
 * @csspart cover - What is drawn on top of a card without a picture, in the layout `grid`.
 * @csspart author - An author with a link, or one that stands out; those of `highlight-authors` have the second part `highlighted`.
 * @csspart legend - What the marks beside authors mean.
 * @csspart organization - The organization behind a paper.
 * @csspart type - The kind of publication.
 * @csspart version - Version and last change of a paper; also has the part `badge`.
 * @csspart award - A prize.
 * @csspart summary - The summary in a sentence.
 * @csspart note - Something more to say of a paper.
 * @csspart keywords - The list of keywords.
 * @csspart keyword - One of them.
 * @csspart formula - A formula.
 * @csspart count - A number with its sign; its second part is `upvotes`, `stars`, `comments` or `citations`.
 * @csspart upvotes - The upvotes of a paper.
 * @csspart stars - The stars of its code.
 * @csspart comments - Its comments.
 * @csspart citations - How often it is cited.
 * @csspart action - What the page added to a card.
 * @csspart facts - Where else a paper is, who brought it, its language and its licence.
 * @csspart also - The other records of the same work.
 * @csspart submitted-by - Who put it into the feed.
 * @csspart language - The language of a paper that is not the reader's.
 * @csspart license - The licence.
 * @csspart open-access - The mark of open access.
 * @csspart dialog - The dialog for citing.
 * @csspart citation - The text of a citation in it.
 * @csspart button - Every button.
 * @csspart message - What is said when there is no paper to show, with the second part `error`.
 *
 * @cssprop {<family-name>} [--paper-feed-font=inherit] - Font family of everything.
 * @cssprop {<length>} [--paper-feed-font-size=inherit] - Font size of the running text; all other sizes and distances follow it.
 * @cssprop {<color>} [--paper-feed-text=inherit] - Colour of the text. Muted text, lines and surfaces are mixed from it.
 * @cssprop {<color>} [--paper-feed-muted=oklch(from currentColor …)] - Colour of authors, venues and dates. By default as
 *   much of the colour of the text as can be read well on the page, from 72 %.
 * @cssprop {<color>} [--paper-feed-accent=the page’s link colour] - Colour of links and of focus. By default that
 *   of the page's links, as dark or light as it has to be; where it gives them none, or that of the text, a blue.
 * @cssprop {<color>} [--paper-feed-border=oklch(from currentColor l c h / 0.14)] - Colour of hairlines.
 * @cssprop {<color>} [--paper-feed-surface=oklch(from currentColor l c h / 0.05)] - Colour of boxes.
 * @cssprop {<color>} [--paper-feed-background=found] - Colour behind the element, for what has to be opaque, such as dialogs, and for what
 *   can be read on it. By default it is found. Say it where that is a picture.
 * @cssprop {<length>} [--paper-feed-radius=0.6em] - Radius of corners.
 * @cssprop {<length>} [--paper-feed-gap=0] - Room above and below the paper.
 * @cssprop {<length>} [--paper-feed-measure=70ch] - Greatest width of the abstract.
 * @cssprop {<integer>} [--paper-feed-clamp=3] - Lines of the abstract that are shown with `abstract="clamp"`.
 *
 * @cssstate idle - Nothing has been asked for.
 * @cssstate loading - The first load is going on.
 * @cssstate ready - The paper is on view.
 * @cssstate empty - The source was loaded, and the paper is not in it.
 * @cssstate stale - The paper is on view, and the last load failed.
 * @cssstate error - The load failed, and there is nothing to show.
 */
export class PaperCardElement extends PapersElement {
  static override styles = singleCardStyles;
  static override properties: PropertyDeclarations = {
    headingLevel: number,
    paper: {attribute: false},
  };

  /** Level of the title from 1 to 6. Default 3, also for any other value. */
  headingLevel = 3;

  /**
   * The paper: set it to give it yourself, as an object with common keys (`title`, `authors`, `published`, `url`, `doi`,
   * `arxiv`, …); read it for what is on view, once `updateComplete` has resolved. Undefined or null goes back to the other
   * sources.
   */
  get paper(): Paper | undefined {
    return this.viewOf(this.source.feed?.papers ?? [])[0];
  }
  set paper(paper: Paper | object | null | undefined) {
    this.give(paper ? [paper] : undefined);
  }

  /**
   * @internal Cards that show papers of one source share its request. A record that is asked for by its name is shown as it
   * is, and not as part of another, so that none are merged.
   */
  protected override async load(...[source, options]: Parameters<typeof loadFeed>): Promise<Feed> {
    return (await import('../../loading/shared-load.js')).loadShared(source, {...options, noMerge: true});
  }

  /** @internal */
  protected override get address(): string {
    return super.address.split('#')[0] ?? '';
  }

  /** @internal */
  protected override viewOf(papers: readonly Paper[]): readonly Paper[] {
    const name = this.#name;
    return name ? papers.filter((paper) => paper.id === name || isNamed(paper, decoded(name))) : papers;
  }

  /** What stands behind the first `#` of `src`. An id may have another in it. */
  get #name(): string {
    const [, name = ''] = this.given === undefined ? (/#(.*)/s.exec(super.address) ?? []) : [];
    return name;
  }

  /** @internal */
  protected override get isEmpty(): boolean {
    return !this.paper;
  }

  readonly #onRetry = (): void => {
    if (!this.source.loading) void this.reload();
  };

  override render(): TemplateResult {
    return singleCardTemplate({
      source: this.source,
      paper: this.paper,
      cards: this.cardOptions(wholeNumber(this.headingLevel, 3, 1, 6)),
      onClick: this.cards.onClick,
      onRetry: this.#onRetry,
    });
  }
}

const isNamed = ({id, doi, arxiv, pmid}: Paper, name: string): boolean =>
  id === name ||
  (doi ?? '') === readDoi(name) ||
  (arxiv ?? '') === readArxiv(name)?.id ||
  name.toLowerCase() === `pmid:${pmid ?? ''}`;

declare global {
  interface HTMLElementTagNameMap {
    'paper-card': PaperCardElement;
  }
}
