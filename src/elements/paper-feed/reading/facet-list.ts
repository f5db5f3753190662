import {html, nothing, type TemplateResult} from 'lit';
import type {FacetCount} from '../../../query/facets.js';
import {fold} from '../../../query/fold.js';
import type {Query, QueryValue} from '../../../query/query.js';
import {icon} from '../../paper-card/details/icons.js';
import type {ListedField} from './facet-counts.js';
import {filterName, isWhole} from './facet-filters.js';
import type {FacetView} from './facet-view.js';

/** So many values are shown at first. */
const SHOWN = 8;
/** More than these nobody looks through. */
const MOST = 100;

type State = 'included' | 'excluded';
interface Row extends FacetCount {
  readonly state: State | undefined;
}

/** The values of one field with a box for each, the most frequent first. */
export class FacetList {
  readonly #field: ListedField;
  #isOpen = true;
  #isWhole = false;
  /** What the reader looks for in the whole list. */
  #sought = '';
  /** The texts, by key, of values that stand first. */
  readonly #first = new Map<string, string>();
  #isFresh = true;

  constructor(field: ListedField) {
    this.#field = field;
  }

  /** Puts what is selected first. */
  begin(isOpen = this.#isOpen): void {
    this.#isOpen = isOpen;
    this.#first.clear();
    this.#isFresh = true;
  }

  template(view: FacetView): TemplateResult | typeof nothing {
    const {facets: words} = view.reading.words;
    const counts = view.counted.values[this.#field];
    const selected = this.#selected(view);
    if (counts.size === 0 && selected.size === 0) return nothing;
    const name = words.fields[this.#field];
    return html`<details part="facet" class="facet" .open=${this.#isOpen} @toggle=${this.#onToggle(view)}>
      <summary>
        <span>${name}</span>
        ${selected.size > 0 ? html`<span part="badge" class="badge">${selected.size}</span>` : nothing} ${icon('later')}
      </summary>
      ${this.#isOpen ? html`<div role="group" aria-label=${name}>${this.#values(view, selected)}</div>` : nothing}
    </details>`;
  }

  #values(view: FacetView, selected: ReadonlyMap<string, Selected>): TemplateResult {
    const {facets: words} = view.reading.words;
    const {size} = view.counted.values[this.#field];
    const rows = this.#rows(view, selected);
    const rest = this.#isWhole && !this.#sought ? size - rows.length : 0;
    return html`${this.#isWhole ? this.#box(view) : nothing}
      <ul role="list" class=${this.#isWhole ? 'values whole' : 'values'}>
        ${rows.map((row) => this.#row(row, view))}
      </ul>
      ${rows.length === 0 ? html`<p class="aside">${words.noValue}</p>` : nothing}
      ${rest > 0 ? html`<p class="aside">${words.more(rest)}</p>` : nothing}
      ${
        this.#isWhole || size > rows.length
          ? html`<button
            type="button"
            part="button"
            class="quiet"
            aria-expanded=${this.#isWhole}
            @click=${this.#onWhole(view)}
          >
            ${this.#isWhole ? words.fewer : words.all(size)}
          </button>`
          : nothing
      }`;
  }

  #box({reading}: FacetView): TemplateResult {
    const {fields, find} = reading.words.facets;
    const label = find(fields[this.#field]);
    const seek = (text: string): void => {
      this.#sought = text;
      reading.host.requestUpdate();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !this.#sought) return;
      event.preventDefault();
      seek('');
    };
    return html`<input
      type="search"
      class="sought"
      spellcheck="false"
      aria-label=${label}
      placeholder=${label}
      .value=${this.#sought}
      @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
      @keydown=${onKey}
    />`;
  }

  #row({key, value, count, state}: Row, view: FacetView): TemplateResult {
    const {facets: words} = view.reading.words;
    const name = filterName(view.reading, this.#field, {kind: 'phrase', text: value});
    const toggle = (to: State) => (): void => this.#select(key, value, state === to ? undefined : to, view);
    return html`<li data-key=${key} class=${state ?? nothing}>
      <label>
        <input
          type="checkbox"
          aria-label=${words.counted(name, count)}
          .checked=${state === 'included'}
          @change=${toggle('included')}
        />
        <span><bdi>${name}</bdi></span>
      </label>
      <button
        type="button"
        part="button"
        class="not"
        aria-pressed=${state === 'excluded'}
        aria-label=${words.exclude(name)}
        @click=${toggle('excluded')}
      >
        ${words.not}
      </button>
      <span class="count" aria-hidden="true">${count.toLocaleString(view.reading.language)}</span>
    </li>`;
  }

  /** The values on view. One that is selected is always there, also when no paper has it. */
  #rows(view: FacetView, selected: ReadonlyMap<string, Selected>): readonly Row[] {
    const counts = view.counted.values[this.#field];
    const sought = this.#isWhole ? fold(this.#sought) : '';
    const isSought = (key: string): boolean => ` ${key}`.includes(` ${sought}`);
    const most = this.#isWhole ? MOST : SHOWN;
    const rest = (): readonly FacetCount[] =>
      counts.top(Math.max(most - this.#first.size, 0), (key) => !this.#first.has(key) && isSought(key));
    const shown = new Set(this.#isFresh ? [] : rest().map(({key}) => key));
    for (const [key, {text}] of selected) if (!shown.has(key)) this.#first.set(key, text);
    this.#isFresh = false;
    const first = [...this.#first]
      .filter(([key]) => isSought(key))
      .map(([key, text]) => counts.of(key) ?? {key, value: text, count: 0})
      .sort((a, b) => b.count - a.count);
    return [...first, ...rest()].map((found) => {
      const own = selected.get(found.key);
      return {...found, count: own?.count ?? found.count, state: own?.state};
    });
  }

  #selected({query, tools, counted, reading}: FacetView): ReadonlyMap<string, Selected> {
    const field = this.#field;
    const {values, excluded} = tools.termsOf(query, field);
    const exact = isWhole(query, field);
    const select = (value: QueryValue, state: State): readonly [string, Selected] => {
      const text = value.kind === 'range' ? '' : value.text;
      const key = fold(text);
      // A part of a name has other papers than the whole.
      const whole = exact || field === 'has' ? counted.values[field].of(key) : undefined;
      const term: Query = {kind: 'term', field, exact, values: [value]};
      return [key, {text, state, count: whole?.count ?? reading.find(counted.papers[field], term).length}];
    };
    return new Map([
      ...values.map((value) => select(value, 'included')),
      ...excluded.map((value) => select(value, 'excluded')),
    ]);
  }

  #select(key: string, text: string, state: State | undefined, {query, tools, apply}: FacetView): void {
    const field = this.#field;
    const {values, excluded} = tools.termsOf(query, field);
    const others = (some: readonly QueryValue[]): QueryValue[] =>
      some.filter((value) => value.kind === 'range' || fold(value.text) !== key);
    const exact = isWhole(query, field);
    const isWord = (exact || field === 'has') && /^[\p{L}\p{N}-]+$/u.test(text);
    const [wanted, unwanted] = [others(values), others(excluded)];
    if (state) (state === 'included' ? wanted : unwanted).push({kind: isWord ? 'word' : 'phrase', text});
    apply(tools.setTerm(query, field, wanted, {excluded: unwanted, exact}));
  }

  readonly #onToggle =
    ({reading}: FacetView) =>
    (event: Event): void => {
      this.#isOpen = (event.target as HTMLDetailsElement).open;
      reading.host.requestUpdate();
    };

  readonly #onWhole =
    ({reading}: FacetView) =>
    async (event: Event): Promise<void> => {
      const facet = (event.target as Element).closest('.facet');
      this.#isWhole = !this.#isWhole;
      this.#sought = '';
      this.begin();
      reading.host.requestUpdate();
      await reading.host.updateComplete;
      facet?.querySelector<HTMLElement>('.sought')?.focus();
    };
}

interface Selected {
  readonly text: string;
  readonly state: State;
  readonly count: number;
}
