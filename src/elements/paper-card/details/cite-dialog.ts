import {Task} from '@lit/task';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {cite} from '../../../citations/cite.js';
import {citationKey} from '../../../citations/keys.js';
import type {CitationStyle} from '../../../citations/style.js';
import {citations} from '../../../citations/styles.js';
import type {Paper} from '../../../model/paper.js';
import {plainText} from '../../../model/text.js';
import {PaperCiteEvent, type PaperCiteDetail} from '../paper-card.events.js';
import {citeStyles} from './cite.styles.js';
import type {DetailView} from './detail-view.js';
import {download} from './download.js';
import {icon} from './icons.js';

const KINDS = ['database', 'reference', 'link'] as const;

/**
 * The dialog in which a paper is cited: its styles, the text, and what one can do with it. One for all cards of an element.
 * It is a native popover; where a browser has none, the same box is placed, closed and left by what stands here.
 */
export class CiteDialog implements ReactiveController {
  /** Its styles, for the shadow root it is in. */
  static readonly styles = citeStyles;

  readonly #view: DetailView;
  #paper: Paper | undefined;
  #button: HTMLElement | undefined;
  /** Stays from one paper to the next: a reader wants the same again. */
  #style = 'bibtex';
  #text = '';
  #said = '';
  #isOpen = false;
  /** Writes the text. The reader may have gone on to another style before it is there: the last one counts. */
  readonly #writing: Task<readonly [Paper | undefined, string], string>;

  constructor(view: DetailView) {
    this.#view = view;
    view.host.addController(this);
    this.#writing = new Task(view.host, {
      autoRun: false,
      args: () => [this.#paper, this.#style],
      task: ([paper, style]) => (paper ? cite(paper, style) : ''),
      onComplete: (text) => {
        this.#text = text;
      },
      onError: (error) => {
        console.error('paper-feed could not cite a paper.', error);
        this.#text = '';
        this.#said = this.#view.words.citing.failed;
      },
    });
  }

  /** Opens it for a paper, at the button that was pressed. */
  async open(paper: Paper, button: HTMLElement): Promise<void> {
    if (this.#isOpen) this.close();
    if (!this.#tell(paper, 'open')) return;
    this.#paper = paper;
    this.#button = button;
    this.#said = '';
    this.#text = '';
    if (!citations.get(this.#style)) this.#style = [...citations][0]?.id ?? '';
    await this.#write();
    this.#isOpen = true;
    await this.#update();
    this.#show();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const box = this.#box;
    const hadFocus = !!box?.contains(this.#active);
    if (box && isNative(box) && box.matches(':popover-open')) box.hidePopover();
    box?.classList.remove('open');
    removeEventListener('scroll', this.#place, true);
    removeEventListener('resize', this.#place);
    removeEventListener('keydown', this.#onKey, true);
    removeEventListener('pointerdown', this.#onPointer, true);
    if (hadFocus) this.#button?.focus({preventScroll: true});
  }

  hostDisconnected(): void {
    this.close();
  }

  template(): TemplateResult | typeof nothing {
    const paper = this.#paper;
    if (!paper) return nothing;
    const {citing} = this.#view.words;
    const style = citations.get(this.#style);
    const isCode = style?.kind === 'database' || style?.kind === 'link';
    return html`<div
      part="dialog"
      class="cite"
      role="dialog"
      aria-labelledby="cite-title"
      popover=${isNative(document.documentElement) ? 'auto' : nothing}
      @toggle=${this.#onToggle}
    >
      <header>
        <p id="cite-title"><span class="unseen">${citing.cite}: </span><bdi>${plainText(paper.title)}</bdi></p>
        <button type="button" part="button" class="close" aria-label=${citing.close} @click=${this.#onClose}>${icon('close')}</button>
      </header>
      <div class="styles" role="radiogroup" aria-label=${citing.cite} @change=${this.#onChange}>
        ${KINDS.map((kind) => this.#kindTemplate(kind))}
      </div>
      <textarea
        part="citation"
        class=${isCode ? 'code' : ''}
        readonly
        dir="auto"
        rows=${this.#rows(isCode)}
        aria-label=${citing.citation(style?.name ?? '')}
        .value=${this.#text}
      ></textarea>
      <footer>
        <button type="button" part="button primary" class="button primary" @click=${this.#onCopy}>
          <span>${icon('copy')} ${citing.copy}</span>
        </button>
        <button type="button" part="button" class="button" @click=${this.#onDownload}>
          ${icon('download')} ${citing.download(`.${style?.extension ?? 'txt'}`)}
        </button>
        <p role="status">${this.#said}</p>
      </footer>
    </div>`;
  }

  #kindTemplate(kind: (typeof KINDS)[number]): unknown {
    const styles = [...citations].filter((style) => style.kind === kind);
    if (styles.length === 0) return nothing;
    return html`<span class="kind" id="cite-${kind}">${this.#view.words.citing.kinds[kind]}</span>
      <div role="group" aria-labelledby="cite-${kind}">
        ${styles.map(
          ({id, name}) =>
            html`<label><input type="radio" name="cite-style" .value=${id} .checked=${id === this.#style} />${name}</label>`,
        )}
      </div>`;
  }

  /** As many lines as the text has, within reason. */
  #rows(isCode: boolean): number {
    const lines = this.#text.split('\n');
    const count = isCode ? lines.length : lines.reduce((sum, line) => sum + Math.ceil(line.length / 62), 0);
    return Math.min(Math.max(count, 3), 13);
  }

  async #write(): Promise<void> {
    await this.#writing.run();
    await this.#update();
  }

  readonly #onChange = (event: Event): void => {
    this.#style = (event.target as HTMLInputElement).value;
    this.#said = '';
    void this.#write().then(this.#place);
  };

  readonly #onCopy = async (): Promise<void> => {
    if (!this.#tell(this.#paper, 'copy', this.#style)) return;
    const {citing} = this.#view.words;
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#said = citing.copied;
    } catch {
      // Not allowed here, or not a secure page: what the reader can still do is press two keys.
      const text = this.#box?.querySelector('textarea');
      text?.focus();
      text?.select();
      this.#said = citing.copyByHand;
    }
    await this.#update();
  };

  readonly #onDownload = (): void => {
    const style: CitationStyle | undefined = citations.get(this.#style);
    const paper = this.#paper;
    if (!paper || !style || !this.#tell(paper, 'download', style.id)) return;
    download([this.#text, '\n'], `${citationKey(paper) || 'paper'}.${style.extension}`, style.mediaType);
  };

  readonly #onClose = (): void => this.close();

  /** The browser has closed it: by Escape, or by a press outside. */
  readonly #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  };

  readonly #onPointer = (event: Event): void => {
    if (this.#box && !event.composedPath().includes(this.#box)) this.close();
  };

  #show(): void {
    const box = this.#box;
    if (!box?.isConnected) return; // the element was removed meanwhile
    if (isNative(box)) box.showPopover();
    else {
      box.classList.add('open');
      addEventListener('keydown', this.#onKey, true);
      addEventListener('pointerdown', this.#onPointer, true);
    }
    addEventListener('scroll', this.#place, {capture: true, passive: true});
    addEventListener('resize', this.#place);
    this.#place();
    box.querySelector<HTMLElement>('input:checked')?.focus({preventScroll: true});
  }

  /** Below the button where there is room, else above it, and always inside the window. */
  readonly #place = (): void => {
    const [box, button] = [this.#box, this.#button];
    if (!this.#isOpen || !box || !button?.isConnected) return;
    const anchor = button.getBoundingClientRect();
    const {width, height} = box.getBoundingClientRect();
    const edge = 8;
    const {clientWidth, clientHeight} = document.documentElement;
    const start = getComputedStyle(box).direction === 'rtl' ? anchor.right - width : anchor.left;
    const left = Math.max(edge, Math.min(start, clientWidth - width - edge));
    const fitsBelow = anchor.bottom + height + edge <= clientHeight;
    const wanted = fitsBelow || anchor.top < height + edge ? anchor.bottom + edge : anchor.top - height - edge;
    const top = Math.max(edge, Math.min(wanted, clientHeight - height - edge));
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };

  get #box(): HTMLElement | null {
    return this.#view.host.renderRoot.querySelector<HTMLElement>('.cite');
  }

  get #active(): Element | null {
    return (this.#view.host.renderRoot as ShadowRoot).activeElement;
  }

  #tell(paper: Paper | undefined, action: PaperCiteDetail['action'], style?: string): boolean {
    if (!paper) return false;
    return this.#view.host.dispatchEvent(new PaperCiteEvent({papers: [paper], action, ...(style && {style})}));
  }

  async #update(): Promise<void> {
    this.#view.host.requestUpdate();
    await this.#view.host.updateComplete;
  }
}

/** Whether the browser has popovers. */
const isNative = (element: HTMLElement): boolean => typeof element.showPopover === 'function';
