import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../../i18n/format.js';
import type {TimelineBar} from '../../../query/timeline.js';
import {facetChartStyles} from './facet-chart.styles.js';
import {barsOf, withBars, type Span} from './facet-time.js';
import type {FacetView} from './facet-view.js';
import type {Reading} from './reading-view.js';

/** So many bars have their name below them, at most. */
const NAMES = 5;

/** Papers over time: a bar for each year or month, and two sliders below that say from when to when. */
export class FacetChart {
  #view!: FacetView;
  /** The bars that the query chooses; none where it chooses no time. */
  #chosen: readonly number[] = [];
  /** What is being chosen, until it is searched for. */
  #preview: Span | undefined;
  /** The bar that the pointer went down at. */
  #start: number | undefined;
  /** The bar that the pointer is over. */
  #at: number | undefined;

  constructor(reading: Reading) {
    reading.adopt(facetChartStyles);
  }

  /** Nothing where there is nothing to choose from. */
  template(view: FacetView): TemplateResult | typeof nothing {
    this.#view = view;
    const {bars, undated, unit} = view.counted.time;
    if (bars.length < 2) return nothing;
    this.#chosen = barsOf(view.query, bars, view.tools);
    const {facets: words} = view.reading.words;
    const [from, to] = this.#span;
    const shown = this.#shown;
    return html`<div
      role="group"
      part="timeline"
      class=${shown.length > 0 ? 'timeline chosen' : 'timeline'}
      aria-label=${words.time}
      .style=${`--_bars:${bars.length};--_from:${from};--_to:${to + 1}`}
      @keydown=${this.#onKey}
    >
      <p class="said"><b>${words.fields[unit === 'year' ? 'year' : 'date']}</b> <bdi>${this.#said()}</bdi></p>
      <div
        class="bars"
        aria-hidden="true"
        @mousedown=${keepFocus}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onCancel}
        @pointerleave=${this.#onLeave}
      >
        ${this.#drawing(shown)}
      </div>
      <div class="ends" @mousedown=${keepFocus} @pointerdown=${this.#onLine}>
        <i></i>${this.#slider('start', from)}${this.#slider('end', to)}
      </div>
      <div class="axis" aria-hidden="true">${this.#axis()}</div>
      ${undated.matching > 0 ? html`<p class="aside"><bdi>${words.undated(undated.matching, unit)}</bdi></p>` : nothing}
    </div>`;
  }

  #drawing(shown: readonly number[]): readonly TemplateResult[] {
    const bars = this.#bars;
    const highest = Math.max(...bars.map(({all}) => all));
    const classOf = (index: number): string =>
      `bar${shown.includes(index) ? ' in' : ''}${index === this.#at ? ' at' : ''}`;
    return bars.map(
      ({all, matching}, index) =>
        html`<i
          class=${classOf(index)}
          .style=${`--_all:${all / highest};--_matching:${matching / highest}`}
        ></i>`,
    );
  }

  /** The browser's own sliders: they have all the keys, also right to left, and every screen reader can move them. */
  #slider(side: 'start' | 'end', index: number): TemplateResult {
    const {facets: words} = this.#view.reading.words;
    const bars = this.#bars;
    const onInput = (event: Event): void => {
      const slider = event.target as HTMLInputElement;
      const [from, to] = this.#span;
      const value = side === 'start' ? Math.min(Number(slider.value), to) : Math.max(Number(slider.value), from);
      slider.value = String(value); // it may have gone past the other one
      this.#show(side === 'start' ? [value, to] : [from, value]);
    };
    return html`<input
      type="range"
      class=${side}
      min="0"
      max=${bars.length - 1}
      aria-label=${side === 'start' ? words.from : words.to}
      aria-valuetext=${words.counted(this.#name(bars[index]!), bars[index]!.matching)}
      .value=${String(index)}
      @input=${onInput}
      @change=${() => this.#choose(this.#span)}
    />`;
  }

  #axis(): readonly TemplateResult[] {
    const bars = this.#bars;
    const step = Math.ceil(bars.length / NAMES);
    return bars.flatMap((bar, index) =>
      index % step === 0 ? html`<span .style=${`--_at:${index}`}>${this.#date(bar.from)}</span>` : [],
    );
  }

  /** The bar that the pointer is over, in words, or else all that are chosen. */
  #said(): string {
    const {facets: words} = this.#view.reading.words;
    const bars = this.#bars;
    const pointed = this.#preview || this.#at === undefined ? undefined : bars[this.#at];
    if (pointed) return words.period(this.#name(pointed), pointed.matching, pointed.all);
    const [from, to] = this.#span;
    const shown = this.#shown;
    const matching = bars.reduce(
      (sum, bar, index) => sum + (shown.length === 0 || shown.includes(index) ? bar.matching : 0),
      0,
    );
    return words.period(this.#name(bars[from]!, bars[to]), matching, this.#view.reading.inPeriod.length);
  }

  #name(first: TimelineBar, last = first): string {
    const [from, to] = [this.#date(first.from), this.#date(last.to)];
    return from === to ? from : `${from}–${to}`;
  }

  #date(date: string): string {
    return formatDate(date, this.#view.reading.language);
  }

  get #bars(): readonly TimelineBar[] {
    return this.#view.counted.time.bars;
  }

  /** The bars that are marked as chosen. */
  get #shown(): readonly number[] {
    if (!this.#preview) return this.#chosen;
    const [from, to] = this.#preview;
    return Array.from({length: to - from + 1}, (_, index) => from + index);
  }

  /** From where to where the sliders are. */
  get #span(): Span {
    const shown = this.#shown;
    return [shown[0] ?? 0, shown.at(-1) ?? this.#bars.length - 1];
  }

  #show(preview: Span | undefined): void {
    this.#preview = preview;
    this.#view.reading.host.requestUpdate();
  }

  /** All bars are the same as no choice. */
  #choose(span: Span | undefined): void {
    const {query, tools, apply} = this.#view;
    this.#show(undefined);
    apply(withBars(query, this.#bars, span, tools));
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const bars = event.currentTarget as HTMLElement;
    bars.setPointerCapture(event.pointerId);
    // The keys are for what was pressed; and the press leaves the focus where it is of use.
    bars.parentElement?.querySelector<HTMLElement>('input')?.focus({preventScroll: true});
    this.#start = this.#at = this.#placeOf(event);
    this.#show([this.#start, this.#start]);
  };

  readonly #onMove = (event: PointerEvent): void => {
    const at = this.#placeOf(event);
    if (at === this.#at) return;
    this.#at = at;
    this.#show(this.#start === undefined ? undefined : inOrder(this.#start, at));
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (this.#start === undefined) return;
    const [from, to] = inOrder(this.#start, this.#placeOf(event));
    this.#start = this.#at = undefined;
    const isRelease = from === to && this.#chosen.length === 1 && this.#chosen[0] === from;
    this.#choose(isRelease ? undefined : [from, to]);
  };

  readonly #onCancel = (): void => {
    this.#start = this.#at = undefined;
    this.#show(undefined);
  };

  readonly #onLeave = (): void => {
    if (this.#start === undefined) this.#onCancel();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key, target, altKey, ctrlKey, metaKey} = event;
    if (key === 'Escape' && this.#start !== undefined) {
      event.preventDefault();
      this.#onCancel();
    }
    // WebKit moves a slider against the text where that runs from right to left (2.50).
    const step = key === 'ArrowLeft' ? 1 : key === 'ArrowRight' ? -1 : 0;
    if (!step || altKey || ctrlKey || metaKey || !(target instanceof HTMLInputElement && isFromRight(target))) return;
    event.preventDefault();
    target.stepUp(step);
    target.dispatchEvent(new Event('input'));
    target.dispatchEvent(new Event('change'));
  };

  /** A press on the line moves the end that is nearer. */
  readonly #onLine = (event: PointerEvent): void => {
    const line = event.currentTarget as HTMLElement;
    if (event.target instanceof HTMLInputElement || event.button !== 0) return;
    const at = this.#placeOf(event);
    const [from, to] = this.#span;
    const isStart = Math.abs(at - from) < Math.abs(at - to);
    line.querySelector<HTMLElement>(isStart ? '.start' : '.end')?.focus({preventScroll: true});
    this.#choose(isStart ? [at, to] : [from, at]);
  };

  /** The place of the bar at a pointer. Time runs as the text does. */
  #placeOf({currentTarget, clientX}: PointerEvent): number {
    const element = currentTarget as HTMLElement;
    const {left, width} = element.getBoundingClientRect();
    const share = (clientX - left) / width;
    const {length} = this.#bars;
    const place = Math.floor((isFromRight(element) ? 1 - share : share) * length);
    return Math.max(0, Math.min(place, length - 1));
  }
}

const isFromRight = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

const inOrder = (one: number, other: number): Span => (one < other ? [one, other] : [other, one]);

/** A press on the drawing would take the focus from where it is, and select text. */
const keepFocus = (event: Event): void => {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
};
