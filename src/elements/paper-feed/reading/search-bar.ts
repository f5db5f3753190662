import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {OrderName} from '../../../i18n/reading-words.js';
import type {Paper} from '../../../model/paper.js';
import {icon} from '../../paper-card/details/icons.js';
import {asks} from '../../shared/asks.js';
import type {Part, Reading} from './reading-view.js';
import {searchBarStyles} from './search-bar.styles.js';

/** The search box, the choice of an order, and what is said when nothing matches. */
export function create(reading: Reading): Part {
  reading.adopt(searchBarStyles);
  return new SearchBar(reading);
}

class SearchBar implements Part {
  readonly #reading: Reading;
  /** Loaded when nothing matches. */
  #noMatch: typeof import('./no-match.template.js') | undefined;
  #isLoading = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  tool(): unknown {
    const {host} = this.#reading;
    return html`${this.#hasBox ? this.#box() : nothing}${host.controls === null || asks(host, 'sort') ? this.#order() : nothing}`;
  }

  panel(): unknown {
    const {host, matching, source, count} = this.#reading;
    const isSearch = host.query.trim() !== '' && source.feed !== undefined;
    if (!isSearch) return nothing;
    if (matching.length === 0 && !this.#noMatch) void this.#loadNoMatch();
    if (matching.length > 0 || !this.#noMatch) return html`<p part="found" class="found">${count}</p>`;
    return this.#noMatch.noMatchTemplate(this.#reading);
  }

  get #hasBox(): boolean {
    const {host} = this.#reading;
    return host.controls === null || asks(host, 'search');
  }

  keyword(keyword: string): unknown {
    if (!this.#hasBox) return undefined; // what it does could be neither seen nor taken back
    const choose = (): void => void this.#chooseKeyword(keyword);
    return html`<button type="button" part="button" class="keyword" @click=${choose}><bdi>${keyword}</bdi></button>`;
  }

  /** Narrows the list down to a keyword. */
  async #chooseKeyword(text: string): Promise<void> {
    const tools = await this.#reading.useSearch();
    if (!tools) return;
    const query = tools.setTerm(this.#reading.query, 'tag', [{kind: 'phrase', text}], {exact: true});
    this.#reading.change({query: tools.printQuery(query)});
  }

  #box(): TemplateResult {
    const {host, all, words} = this.#reading;
    const label = words.search(host.searchSrc ? 0 : all.length);
    return html`<div role="search" class="search">
      ${icon('search')}
      <input
        type="search"
        part="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-label=${label}
        placeholder=${label}
        .value=${host.query}
        @focus=${this.#onFocus}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      />
      ${
        host.query
          ? html`<button type="button" part="button" class="clear" aria-label=${words.clear} @click=${this.#onClear}>
            ${icon('close')}
          </button>`
          : nothing
      }
    </div>`;
  }

  #order(): TemplateResult {
    const {host, words} = this.#reading;
    return html`<select part="sort" class="choice" aria-label=${words.sort} @change=${this.#onSort}>
      ${repeat(
        this.#orders(),
        (order) => order, // each keeps its option: one that became another under the reader's hand would be chosen for it
        (order) => html`<option value=${order} .selected=${order === host.sort}>${words.orders[order]}</option>`,
      )}
    </select>`;
  }

  /** Those that have something to go by, and the present one. */
  #orders(): readonly OrderName[] {
    const {host, all, words} = this.#reading;
    const useful: Readonly<Record<OrderName, boolean>> = {
      source: true,
      relevance: host.query !== '',
      trending: all.some(hasVotes),
      newest: all.some(({published}) => published),
      oldest: all.some(({published}) => published),
      title: true,
      upvotes: all.some(({upvotes}) => upvotes !== undefined),
      citations: all.some(({citations}) => citations !== undefined),
    };
    return (Object.keys(words.orders) as OrderName[]).filter((order) => useful[order] || order === host.sort);
  }

  async #loadNoMatch(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#noMatch = await import('./no-match.template.js');
      this.#reading.adopt(this.#noMatch.noMatchStyles);
      this.#reading.host.requestUpdate();
    } catch (error) {
      console.warn('paper-feed could not load a part of its controls.', error);
    }
    this.#isLoading = false;
  }

  /** The texts are made ready before the first letter comes. */
  readonly #onFocus = (): void => void this.#reading.makeReady();

  readonly #onInput = (event: Event): void => {
    this.#reading.change({query: (event.target as HTMLInputElement).value});
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#reading.host.query) return;
    event.preventDefault();
    this.#reading.change({query: ''});
  };

  readonly #onClear = (): void => {
    this.#reading.change({query: ''});
    this.#reading.host.renderRoot.querySelector<HTMLElement>('[part=search]')?.focus();
  };

  readonly #onSort = (event: Event): void => {
    this.#reading.change({sort: (event.target as HTMLSelectElement).value as OrderName});
  };
}

/** Whether it has what `trending` goes by. */
const hasVotes = ({upvotes, stars, citations}: Paper): boolean => !!(upvotes || stars || citations);
