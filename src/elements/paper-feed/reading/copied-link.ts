import {html, nothing, type TemplateResult} from 'lit';
import type {Reading} from './reading-view.js';

/** An address that a reader copies: what its button says then, and the address itself where the page may not copy. */
export class CopiedLink {
  readonly #reading: Reading;
  #address = '';
  /** Which of the buttons was pressed last; undefined when all is as before. */
  #place: string | undefined;
  #button: HTMLElement | undefined;
  #isCopied = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Copies an address; `place` is the name of the button that was pressed. */
  async copy(address: string, place: string, button: HTMLElement): Promise<void> {
    const {host, words} = this.#reading;
    this.#address = address;
    this.#button = button;
    try {
      await navigator.clipboard.writeText(address);
      this.#isCopied = true;
    } catch {
      this.#isCopied = false; // not allowed here, or not a secure page
    }
    this.#place = place;
    host.requestUpdate();
    await host.updateComplete;
    if (this.#isCopied) return host.announce(words.links.copied);
    const field = host.renderRoot.querySelector<HTMLInputElement>('.address');
    field?.focus();
    field?.select();
  }

  /** Whether the address of this place has just been copied. */
  isCopied(place: string): boolean {
    return this.#isCopied && this.#place === place;
  }

  /** Below the button: the address, selected, for a reader to copy by hand. */
  template(place: string): TemplateResult | typeof nothing {
    if (this.#place !== place || this.#isCopied) return nothing;
    return html`<label class="by-hand">
      ${this.#reading.words.links.copyByHand}
      <input part="address" class="address" readonly dir="ltr" .value=${this.#address} @keydown=${this.#onKey} @blur=${this.forget} />
    </label>`;
  }

  /** The reader has gone on. */
  readonly forget = (): void => {
    this.#place = undefined;
    this.#reading.host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#button?.focus();
  };
}
