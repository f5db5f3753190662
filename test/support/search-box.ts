import {$} from './page.js';

/** The search box of a feed. */
export const box = (feed: Element): HTMLInputElement => $(feed, 'input[type=search]');

/** Types a search, as its reader does. */
export function type(feed: Element, text: string): void {
  box(feed).focus();
  box(feed).value = text;
  box(feed).dispatchEvent(new InputEvent('input', {bubbles: true}));
}
