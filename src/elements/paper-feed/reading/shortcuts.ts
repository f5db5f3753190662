import {html, nothing, type TemplateResult} from 'lit';
import type {CardArticle} from '../../shared/card-controller.js';
import {isOwn} from './own-keys.js';
import type {Part, Reading} from './reading-view.js';
import {shortcutStyles} from './shortcuts.styles.js';

/** What a key does, by its name in the words. */
export type Shortcut = 'next' | 'previous' | 'open' | 'expand' | 'cite' | 'star' | 'search' | 'help' | 'close';

const KEYS: Readonly<Record<string, Shortcut>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  o: 'open',
  e: 'expand',
  c: 'cite',
  s: 'star',
  '/': 'search',
  '?': 'help',
  Escape: 'close',
};

/**
 * Single keys for those who read many papers. They work while the focus is in the feed and not in a field, never with Ctrl, Alt
 * or Meta, and the page gets to see every key.
 */
export function create(reading: Reading): Part {
  reading.adopt(shortcutStyles);
  return new Shortcuts(reading);
}

class Shortcuts implements Part {
  readonly #reading: Reading;
  #isOpen = false;
  /** What had the focus before the list was opened. */
  #before: HTMLElement | null | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    reading.host.renderRoot.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
  }

  panel(): unknown {
    const {shortcuts} = this.#reading.words;
    if (!this.#isOpen) return nothing;
    return html`<div part="message shortcuts" class="message shortcuts" tabindex="-1" role="group" aria-label=${shortcuts.title}>
      <dl>
        ${(Object.keys(shortcuts.keys) as Shortcut[]).map((name) => this.#row(name, shortcuts.keys[name]))}
      </dl>
      <button type="button" part="button" class="button" @click=${() => void this.#toggle(false)}>${shortcuts.close}</button>
    </div>`;
  }

  #row(name: Shortcut, what: string): TemplateResult {
    const keys = Object.keys(KEYS).filter((key) => KEYS[key] === name);
    const sign: Readonly<Record<string, string>> = {ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc'};
    return html`<div>
      <dt>${keys.map((key) => html`<kbd>${sign[key] ?? key}</kbd> `)}</dt>
      <dd>${what}</dd>
    </div>`;
  }

  #onKey(event: KeyboardEvent): void {
    const {host} = this.#reading;
    const action = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (!host.shortcuts || !action || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || !isOwn(event.target as Element, host.renderRoot)) return;
    if (this.#do(action)) event.preventDefault();
  }

  /** False when there is nothing to do it to. */
  #do(action: Shortcut): boolean {
    const {renderRoot} = this.#reading.host;
    switch (action) {
      case 'next':
        return this.#move(1);
      case 'previous':
        return this.#move(-1);
      case 'open':
        return press(this.#card?.querySelector('[part~=title-link], [part~=link]'));
      case 'expand':
        return press(this.#card?.querySelector('[data-do=abstract]'));
      case 'cite':
        return press(this.#card?.querySelector('[data-do=cite]'));
      case 'star':
        return press(this.#card?.querySelector('[data-do=star]'));
      case 'search': {
        const box = renderRoot.querySelector<HTMLInputElement>('[part~=search]');
        box?.focus();
        box?.select();
        return !!box;
      }
      case 'help':
        void this.#toggle(!this.#isOpen);
        return true;
      case 'close':
        if (!this.#isOpen) return false;
        void this.#toggle(false);
        return true;
    }
  }

  get #card(): CardArticle | null | undefined {
    return this.#reading.host.shadowRoot?.activeElement?.closest<CardArticle>('article');
  }

  /** Moves the focus to the title of the next card, or the one before; from outside the cards to the first. */
  #move(step: 1 | -1): boolean {
    const cards = [...this.#reading.host.renderRoot.querySelectorAll<CardArticle>('article:not([aria-hidden])')];
    const at = this.#card ? cards.indexOf(this.#card) : step > 0 ? -1 : cards.length;
    const card = cards[at + step];
    if (!card) return false;
    const place = card.querySelector<HTMLElement>('[part~=title-link]') ?? card.querySelector<HTMLElement>('a, button');
    place?.focus({preventScroll: true});
    card.scrollIntoView({block: 'nearest'});
    return !!place;
  }

  async #toggle(isOpen: boolean): Promise<void> {
    const {host} = this.#reading;
    if (isOpen) this.#before = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#isOpen = isOpen;
    host.requestUpdate();
    await host.updateComplete;
    const panel = host.renderRoot.querySelector<HTMLElement>('.shortcuts');
    const back = this.#before?.isConnected ? this.#before : host.renderRoot.querySelector<HTMLElement>('.base');
    (panel ?? back)?.focus();
  }
}

function press(target: Element | null | undefined): boolean {
  (target as HTMLElement | null | undefined)?.click();
  return !!target;
}
