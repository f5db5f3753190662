import {html, type ReactiveController} from 'lit';
import type {Paper} from '../../../model/paper.js';
import type {Similar} from '../../../query/similar.js';
import {richText, type CardOptions} from '../../paper-card/paper-card.template.js';
import {icon} from '../../paper-card/details/icons.js';
import {afterRemoval} from '../../shared/after-removal.js';
import {openedPaper, type OpenedPaper} from './opened-paper.js';
import type {Part, Reading} from './reading-view.js';
import {similarStyles} from './similar.styles.js';

/** On each card: the papers of the list that are closest to it in words. */
export function create(reading: Reading): Part {
  reading.adopt(similarStyles);
  return new SimilarPapers(reading);
}

class SimilarPapers implements Part, ReactiveController {
  readonly #reading: Reading;
  readonly #opened: OpenedPaper;
  /** What is shown under a card, by the id of its paper; undefined while it is looked for. */
  readonly #shown = new Map<string, readonly Paper[] | undefined>();
  #similar: Similar | undefined;
  #running = new AbortController();
  /** The papers that are being read or were read last, and the end of that. */
  #prepared: {readonly papers: readonly Paper[]; readonly done: Promise<void>} | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#opened = openedPaper(reading);
    reading.host.addController(this);
  }

  hostDisconnected(): void {
    afterRemoval(this.#reading.host, () => {
      this.#running.abort();
      this.#running = new AbortController();
      this.#prepared = undefined;
    });
  }

  action({id}: Paper, key: string): unknown {
    const isOpen = this.#shown.has(id);
    return html`<li>
      <button
        type="button"
        part="button"
        class="act"
        aria-expanded=${isOpen}
        aria-controls="similar-${key}"
        aria-describedby="title-${key}"
        @click=${() => this.#onToggle(id)}
      >
        ${icon('similar')}${this.#reading.words.similar.similar}
      </button>
    </li>`;
  }

  below({id}: Paper, key: string, {parts}: CardOptions): unknown {
    if (!this.#shown.has(id)) return undefined;
    const {looking, none} = this.#reading.words.similar;
    const papers = this.#shown.get(id);
    return html`<div part="similar" class="similar" id="similar-${key}" aria-busy=${!papers}>
      ${
        papers?.length
          ? html`<ul role="list">
            ${papers.map(
              (paper) =>
                html`<li>
                <button type="button" part="button" class="quiet" dir="auto" @click=${() => void this.#opened.goTo(paper)}>
                  ${richText(paper.title, parts.math)}
                </button>
              </li>`,
            )}
          </ul>`
          : html`<p role="status">${papers ? none : looking}</p>`
      }
    </div>`;
  }

  #onToggle(id: string): void {
    if (!this.#shown.delete(id)) {
      this.#shown.set(id, undefined);
      void this.#look(id);
    }
    this.#reading.host.requestUpdate();
  }

  async #look(id: string): Promise<void> {
    const {host} = this.#reading;
    const {signal} = this.#running;
    try {
      await this.#prepare(signal);
      const paper = this.#reading.source.feed?.papers.find((one) => one.id === id);
      if (this.#shown.has(id)) this.#shown.set(id, paper && this.#similar ? this.#similar.of(paper) : []);
    } catch (error) {
      if (!signal.aborted) console.warn('paper-feed could not look for similar papers.', error);
      this.#shown.delete(id);
      this.#prepared = undefined;
    }
    host.requestUpdate();
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    this.#similar ??= (await import('../../../query/similar.js')).createSimilar();
    const {all: papers} = this.#reading;
    if (papers !== this.#prepared?.papers) {
      this.#prepared = {papers, done: this.#similar.prepare(papers, {signal})};
    }
    await this.#prepared.done;
  }
}
