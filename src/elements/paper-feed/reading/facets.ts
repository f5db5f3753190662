import {html, nothing, type TemplateResult} from 'lit';
import type {Query} from '../../../query/query.js';
import {icon} from '../../paper-card/details/icons.js';
import {asks} from '../../shared/asks.js';
import {filterName, filtersOf, withoutFilter, withoutFilters, type Filter} from './facet-filters.js';
import type {FacetPanel} from './facet-panel.js';
import type {SearchTools} from './facet-view.js';
import {facetStyles} from './facets.styles.js';
import type {Part, Reading} from './reading-view.js';
import {searchBarStyles} from './search-bar.styles.js';

/** The button that opens the filters, the filters behind it, and those that are set. */
export function create(reading: Reading): Part {
  reading.adopt(searchBarStyles, facetStyles);
  return new Facets(reading);
}

class Facets implements Part {
  readonly #reading: Reading;
  #isOpen = false;
  /** Loaded when there is a query, or somebody opens the filters. */
  #tools: SearchTools | undefined;
  #isAsked = false;
  /** Loaded when somebody opens the filters. */
  #panel: FacetPanel | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  async prepare(): Promise<void> {
    if (this.#reading.host.query) await this.#useTools();
  }

  tool(): unknown {
    const {facets: words} = this.#reading.words;
    const count = this.#filters.length;
    return html`<button
      type="button"
      part="button filter"
      class="choice filter"
      aria-expanded=${this.#isOpen}
      aria-controls="filters"
      aria-label=${count ? words.filters(count) : nothing}
      @click=${this.#onToggle}
    >
      ${icon('filter')} ${words.filter} ${count ? html`<span part="badge" class="badge"><span>${count}</span></span>` : nothing}
    </button>`;
  }

  panel(): unknown {
    const {host, count} = this.#reading;
    const filters = this.#filters;
    // The search box says how many papers match, where there is one.
    const isAlone = filters.length > 0 && !asks(host, 'search', 'sort');
    return html`<div id="filters" part="filters" class="filters" ?hidden=${!this.#isOpen}>
        ${this.#isOpen ? (this.#panel?.template() ?? host.words.messages.loading) : nothing}
      </div>
      ${filters.length > 0 ? this.#chips(filters) : nothing}
      ${isAlone ? html`<p part="found" class="found">${count}</p>` : nothing}`;
  }

  #chips(filters: readonly Filter[]): TemplateResult {
    const {words} = this.#reading;
    const {active, clear} = words.facets;
    return html`<div part="chips" class="chips">
      <ul role="list" aria-label=${active}>
        ${filters.map((filter, index) => html`<li>${this.#chip(filter, index)}</li>`)}
      </ul>
      ${
        filters.length > 1
          ? html`<button type="button" part="button" class="quiet" @click=${this.#onClear}>${clear}</button>`
          : nothing
      }
    </div>`;
  }

  #chip(filter: Filter, index: number): TemplateResult {
    const {chip, fields, remove} = this.#reading.words.facets;
    const name = chip(fields[filter.field], filterName(this.#reading, filter.field, filter.value), filter.isExcluded);
    const onClick = async (): Promise<void> => {
      if (this.#tools) this.#apply(withoutFilter(this.#query, filter, this.#tools));
      await this.#reading.host.updateComplete;
      const chips = this.#all('.chip');
      (chips[index] ?? chips.at(-1) ?? this.#all('.filter')[0])?.focus();
    };
    return html`<button
      type="button"
      part="button chip"
      class="chip"
      aria-label=${remove(name)}
      @click=${onClick}
    >
      <bdi>${name}</bdi> ${icon('close')}
    </button>`;
  }

  get #filters(): readonly Filter[] {
    const {host} = this.#reading;
    if (host.query && !this.#isAsked) void this.#useTools();
    return this.#tools && host.query ? filtersOf(this.#query, this.#tools) : [];
  }

  /** By the text: what is shown may be what was searched before, while a long list is being made ready. */
  get #query(): Query {
    return this.#tools?.parseQuery(this.#reading.host.query) ?? this.#reading.query;
  }

  #apply(query: Query): void {
    if (this.#tools) this.#reading.change({query: this.#tools.printQuery(query)});
  }

  async #useTools(): Promise<SearchTools | undefined> {
    this.#isAsked = true;
    this.#tools = await this.#reading.useSearch();
    this.#reading.host.requestUpdate();
    return this.#tools;
  }

  readonly #onToggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#reading.host.requestUpdate();
    if (this.#isOpen) void this.#open();
  };

  async #open(): Promise<void> {
    try {
      const [{FacetPanel: Panel}, {FacetChart}, {FacetCounter}, tools] = await Promise.all([
        import('./facet-panel.js'),
        import('./facet-chart.js'),
        import('./facet-counts.js'),
        this.#useTools(),
      ]);
      const reading = this.#reading;
      if (!tools) throw new Error('There is no search.');
      this.#panel ??= new Panel({
        reading,
        tools,
        counter: new FacetCounter(tools),
        chart: new FacetChart(reading),
        // What an engine has found matches by its own lights.
        find: (papers, query) => (reading.source === reading.host.source ? reading.find(papers, query) : papers),
        apply: (query) => this.#apply(query),
      });
      this.#panel.open();
    } catch (error) {
      console.warn('paper-feed could not load its filters.', error);
      this.#isOpen = false;
    }
    this.#reading.host.requestUpdate();
  }

  readonly #onClear = async (): Promise<void> => {
    if (this.#tools) this.#apply(withoutFilters(this.#query, this.#tools));
    await this.#reading.host.updateComplete;
    this.#all('.filter')[0]?.focus();
  };

  #all(selector: string): readonly HTMLElement[] {
    return [...this.#reading.host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
