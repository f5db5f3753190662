import {html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';
import type {Query} from '../../../query/query.js';
import {FacetChart} from './facet-chart.js';
import {FacetCounter, LISTED, type Counted} from './facet-counts.js';
import {FacetList} from './facet-list.js';
import {facetPanelStyles} from './facet-panel.styles.js';
import type {Reading} from './reading-view.js';

type SearchTools = typeof import('./search-tools.js');

/** What the filters ask for while they are drawn. */
export interface FacetView {
  readonly reading: Reading;
  readonly tools: SearchTools;
  /** The reader's search as it is now. */
  readonly query: Query;
  readonly counted: Counted;
  /** Changes the search. */
  apply(query: Query): void;
}

/** So many papers are counted at once, even if they have not been read before. */
const FEW = 300;

/** The filters behind the button: papers over time, and a list of values for each field. */
export class FacetPanel {
  readonly #reading: Reading;
  readonly #tools: SearchTools;
  readonly #apply: (query: Query) => void;
  readonly #counter: FacetCounter;
  readonly #chart = new FacetChart();
  readonly #lists = LISTED.map((field) => new FacetList(field));
  /** What the counts were made from. */
  #made: readonly unknown[] = [];
  #counted: Counted | undefined;
  #ready: readonly Paper[] | undefined;
  #underway: readonly Paper[] | undefined;

  constructor(reading: Reading, tools: SearchTools, apply: (query: Query) => void) {
    this.#reading = reading;
    this.#tools = tools;
    this.#apply = apply;
    this.#counter = new FacetCounter(tools);
    reading.adopt(facetPanelStyles);
  }

  /** What is selected comes first whenever the filters are opened; in between nothing moves. */
  open(): void {
    const isWide = !!this.#reading.host.renderRoot.querySelector('.base[data-wide]');
    for (const list of this.#lists) list.begin(isWide);
  }

  template(): unknown {
    const reading = this.#reading;
    const query = this.#tools.parseQuery(reading.host.query);
    this.#update(query);
    const counted = this.#counted;
    if (!counted) return reading.host.words.messages.loading;
    const view: FacetView = {reading, tools: this.#tools, query, counted, apply: this.#apply};
    const lists = this.#lists.map((list) => list.template(view)).filter(Boolean);
    const chart = this.#chart.template(view);
    return lists.length > 0 || chart
      ? html`${chart ?? nothing}${lists.length > 0 ? html`<div class="facets">${lists}</div>` : nothing}`
      : nothingToFilter(reading);
  }

  /** Counts when papers or query are others. What was there stays while many papers are read for the first time. */
  #update(query: Query): void {
    const {all, host} = this.#reading;
    if (all.length > FEW && all !== this.#ready) return void this.#prepare(all);
    const made = [all, host.query, this.#reading.matching];
    if (made.every((value, index) => value === this.#made[index])) return;
    this.#made = made;
    this.#counted = this.#counter.count(all, query, (papers, some) => this.#reading.find(papers, some));
  }

  async #prepare(all: readonly Paper[]): Promise<void> {
    if (all === this.#underway) return;
    this.#underway = all;
    await this.#reading.makeReady();
    await this.#counter.prepare(all);
    this.#ready = all;
    this.#reading.host.requestUpdate();
  }
}

const nothingToFilter = ({words}: Reading): TemplateResult => html`<p class="aside">${words.facets.nothing}</p>`;
