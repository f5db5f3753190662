import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {exportPapers} from '../../../citations/cite.js';
import {citations} from '../../../citations/styles.js';
import type {Paper} from '../../../model/paper.js';
import {plainText} from '../../../model/text.js';
import {PaperCiteEvent} from '../paper-card.events.js';
import type {DetailView} from './detail-view.js';
import {download} from './download.js';
import {icon} from './icons.js';

/** A line above the list: all papers of the view, or those that the reader has chosen, as a file. */
export class ExportBar implements ReactiveController {
  /** Its styles, for the shadow root it is in. */
  static readonly styles = css`
    .export {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 0.75em;
      align-items: center;
      margin-top: 1em;
      font-size: 0.875em;
    }

    .export > select {
      min-height: 2.5em;
      max-width: 100%;
      padding: 0.3em 0.6em;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }

    .export option,
    .export optgroup {
      color: CanvasText;
      background: Canvas;
    }

    .export > p {
      color: var(--_muted);
    }

    .select {
      float: inline-start;
      width: 1.15em;
      height: 1.15em;
      min-width: 18px;
      min-height: 18px;
      margin-block: 0.22em 0.2em;
      margin-inline-end: 0.65em;
      appearance: auto;
      accent-color: var(--_accent);
    }

    .select ~ .title {
      display: flow-root;
    }
  `;

  readonly #view: DetailView;
  /** Papers by id. */
  readonly #selected = new Set<string>();
  #papers: readonly Paper[] = [];
  #style = 'bibtex';
  #said = '';
  #running: AbortController | undefined;

  constructor(view: DetailView) {
    this.#view = view;
    view.host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  readonly selectBox = (paper: Paper): TemplateResult =>
    html`<input
      type="checkbox"
      part="select"
      class="select"
      aria-label=${this.#view.words.exporting.select(plainText(paper.title))}
      .checked=${this.#selected.has(paper.id)}
      @change=${(event: Event) => this.#onSelect(event, paper)}
    />`;

  template(papers: readonly Paper[]): TemplateResult | typeof nothing {
    this.#papers = papers;
    if (papers.length === 0) return nothing;
    const {citing, exporting} = this.#view.words;
    const chosen = this.#chosen;
    const label = this.#running
      ? exporting.exporting
      : this.#selected.size > 0
        ? exporting.exportSelected(chosen.length)
        : exporting.exportAll(papers.length);
    return html`<div part="export" class="export">
      <button type="button" part="button" class="button" aria-disabled=${!!this.#running} @click=${this.#onExport}>
        ${icon('download')} ${label}
      </button>
      <select part="select" aria-label=${exporting.format} @change=${this.#onStyle}>
        ${(['database', 'reference', 'link'] as const).map(
          (kind) =>
            html`<optgroup label=${citing.kinds[kind]}>
              ${[...citations]
                .filter((style) => style.kind === kind)
                .map(
                  ({id, name, extension}) =>
                    html`<option value=${id} .selected=${id === this.#style}>${name} (.${extension})</option>`,
                )}
            </optgroup>`,
        )}
      </select>
      ${
        this.#selected.size > 0
          ? html`<button type="button" part="button" class="quiet" @click=${this.#onClear}>${exporting.clear}</button>`
          : nothing
      }
      <p role="status">${this.#said}</p>
    </div>`;
  }

  /** Those that are chosen and still there, in the order of the list; all, where none is. */
  get #chosen(): readonly Paper[] {
    return this.#selected.size > 0 ? this.#papers.filter(({id}) => this.#selected.has(id)) : this.#papers;
  }

  #onSelect(event: Event, {id}: Paper): void {
    if ((event.target as HTMLInputElement).checked) this.#selected.add(id);
    else this.#selected.delete(id);
    this.#say('');
  }

  readonly #onClear = (): void => {
    this.#selected.clear();
    this.#say('');
    const list = this.#view.host.renderRoot;
    list.querySelector<HTMLElement>('.export .button')?.focus();
  };

  readonly #onStyle = (event: Event): void => {
    this.#style = (event.target as HTMLSelectElement).value;
  };

  readonly #onExport = async (): Promise<void> => {
    const [papers, style] = [this.#chosen, citations.get(this.#style)];
    if (this.#running || !style || papers.length === 0) return;
    const event = new PaperCiteEvent({papers, action: 'download', style: style.id});
    if (!this.#view.host.dispatchEvent(event)) return;
    const {exporting} = this.#view.words;
    const running = new AbortController();
    this.#running = running;
    this.#say('');
    let said = exporting.exported(papers.length);
    try {
      const pieces: string[] = [];
      for await (const piece of exportPapers(papers, style.id, {signal: running.signal})) pieces.push(piece);
      download(pieces, `papers.${style.extension}`, style.mediaType);
    } catch (error) {
      said = running.signal.aborted ? '' : exporting.failed;
      if (said) console.error('paper-feed could not export papers.', error);
    }
    this.#running = undefined;
    this.#say(said);
  };

  #say(words: string): void {
    this.#said = words;
    this.#view.host.requestUpdate();
  }
}
