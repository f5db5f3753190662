import type {ReactiveController, ReactiveElement} from 'lit';

// A script whose type is not one that the browser runs is data.
const DATA = ':scope > script[type*="/"]:not([type$="javascript" i], [type$="ecmascript" i])';

/** Data that stands in the page: the first `<script>` child whose type is not a script's. */
export class InlineDataController implements ReactiveController {
  /** Its text, or undefined when there is none (yet). */
  text: string | undefined;
  /** Whether it is known that there is some, or none. */
  isRead = false;
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    // While the page is being parsed the script may be there in part.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#onParsed, {once: true});
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  readonly #onParsed = (): void => this.#read();

  #read(): void {
    const script = this.#host.querySelector(DATA);
    // While the page is being parsed there may be more of it to come: what follows shows that there is not.
    const isRead = document.readyState !== 'loading' || (script?.nextSibling ?? this.#host.nextSibling) !== null;
    const text = isRead ? (script?.textContent ?? undefined) : undefined;
    if (text === this.text && isRead === this.isRead) return;
    Object.assign(this, {text, isRead});
    this.#host.requestUpdate();
  }
}
