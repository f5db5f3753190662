import type {LitElement, ReactiveController} from 'lit';
import {isOwn} from './own-keys.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * The keys of a feed: Page Down and Page Up go to the next article and the one before, Ctrl+End and Ctrl+Home to what can have
 * the focus behind the list and before it (https://www.w3.org/WAI/ARIA/apg/patterns/feed/).
 */
export class FeedKeys implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.renderRoot.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
  }

  hostConnected(): void {}

  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const feed = target.closest('[role=feed]');
    if (!feed || event.defaultPrevented || event.altKey || event.metaKey) return;
    if (!isOwn(target, this.#host.renderRoot)) return;
    const {key, ctrlKey} = event;
    const place =
      !ctrlKey && (key === 'PageDown' || key === 'PageUp')
        ? neighbour(feed, target, key === 'PageDown' ? 1 : -1)
        : ctrlKey && (key === 'End' || key === 'Home')
          ? this.#outside(feed, key === 'End')
          : undefined;
    if (!place) return;
    event.preventDefault();
    place.focus();
  }

  /** What is nearest to the list on one of its sides; the whole of the element where nothing is. */
  #outside(feed: Element, isAfter: boolean): HTMLElement | null {
    const side = isAfter ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const places = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (place) => !feed.contains(place) && feed.compareDocumentPosition(place) & side,
    );
    return places.at(isAfter ? 0 : -1) ?? this.#host.renderRoot.querySelector<HTMLElement>(isAfter ? '.end' : '.base');
  }
}

function neighbour(feed: Element, target: Element, step: 1 | -1): HTMLElement | undefined {
  const articles = [...feed.querySelectorAll<HTMLElement>('article')];
  return articles[articles.findIndex((article) => article.contains(target)) + step];
}
