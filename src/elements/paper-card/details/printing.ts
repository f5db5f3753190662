import type {ReactiveController, ReactiveElement} from 'lit';

/** Whether the page is being printed. On paper nobody can unfold anything, so that nothing may be folded there. */
export class Printing implements ReactiveController {
  isOn = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({type}: Event): void => {
    this.isOn = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
