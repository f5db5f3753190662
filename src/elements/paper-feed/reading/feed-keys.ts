import type {LitElement} from 'lit';
import {isOwn} from './own-keys.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * The keys of a feed: Page Down and Page Up go to the next article and the one before, Ctrl+End and Ctrl+Home to what can have
 * the focus behind the list and before it (https://www.w3.org/WAI/ARIA/apg/patterns/feed/).
 */
export function listenForFeedKeys({renderRoot}: LitElement): void {
  renderRoot.addEventListener('keydown', (event) => {
    const {target, key, ctrlKey, altKey, metaKey, defaultPrevented} = event as KeyboardEvent;
    const feed = (target as Element).closest('[role=feed]');
    if (!feed || defaultPrevented || altKey || metaKey || !isOwn(target as Element, renderRoot)) return;
    const place =
      !ctrlKey && (key === 'PageDown' || key === 'PageUp')
        ? neighbour(feed, target as Element, key === 'PageDown' ? 1 : -1)
        : ctrlKey && (key === 'End' || key === 'Home')
          ? outside(feed, renderRoot, key === 'End')
          : undefined;
    if (!place) return;
    event.preventDefault();
    place.focus();
  });
}

/** What is nearest to the list on one of its sides; before it the whole of the element, where nothing is. */
function outside(feed: Element, root: ParentNode, isAfter: boolean): HTMLElement | null | undefined {
  const side = isAfter ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const places = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (place) => !feed.contains(place) && feed.compareDocumentPosition(place) & side,
  );
  return isAfter ? places[0] : (places.at(-1) ?? root.querySelector<HTMLElement>('.base'));
}

function neighbour(feed: Element, target: Element, step: 1 | -1): HTMLElement | undefined {
  const articles = [...feed.querySelectorAll<HTMLElement>('article')];
  return articles[articles.findIndex((article) => article.contains(target)) + step];
}
