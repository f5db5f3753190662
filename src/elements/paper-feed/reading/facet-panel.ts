import {html, nothing} from 'lit';
import type {Paper} from '../../../model/paper.js';
import type {Query} from '../../../query/query.js';
import type {FacetChart} from './facet-chart.js';
import type {Counted, FacetCounter} from './facet-counts.js';
import {FacetList} from './facet-list.js';
import {facetPanelStyles} from './facet-panel.styles.js';
import type {FacetView, SearchTools} from './facet-view.js';
import type {Reading} from './reading-view.js';

/** So many papers are read at once. */
const FEW = 300;

/** What the filters are made of, in chunks of their own. */
export interface PanelParts {
  readonly reading: Reading;
  readonly tools: SearchTools;
  readonly counter: FacetCounter;
  readonly chart: FacetChart;
  /** Which papers match a query. */
  readonly find: (papers: readonly Paper[], query: Query) => readonly Paper[];
  /** Changes the search. */
  readonly apply: (query: Query) => void;
}

/** The filters behind the button: papers over time, and a list of values for each field. */
export class FacetPanel {
  readonly #parts: PanelParts;
  readonly #lists: readonly FacetList[];
  /** What the counts were made from. */
  #made: readonly unknown[] = [];
  #counted: Counted | undefined;
  #ready: readonly Paper[] | undefined;
  #underway: readonly Paper[] | undefined;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    this.#lists = parts.counter.fields.map((field) => new FacetList(field));
    parts.reading.adopt(facetPanelStyles);
  }

  /** What is selected comes first whenever the filters are opened; in between nothing moves. */
  open(): void {
    const isWide = !!this.#parts.reading.host.renderRoot.querySelector('.base[data-wide]');
    for (const list of this.#lists) list.begin(isWide);
  }

  template(): unknown {
    const {reading, tools, chart: timeline, apply} = this.#parts;
    const query = tools.parseQuery(reading.host.query);
    this.#update(query);
    const counted = this.#counted;
    if (!counted) return reading.host.words.messages.loading;
    void this.#keepFocus();
    const view: FacetView = {reading, tools, query, counted, apply};
    // Each list keeps its place, also while it is not there: another one in its place would take over its focus.
    const lists = this.#lists.map((list) => list.template(view));
    const chart = timeline.template(view);
    if (chart === nothing && lists.every((list) => list === nothing))
      return html`<p class="aside">${reading.words.facets.nothing}</p>`;
    return html`${chart}<div class="facets">${lists}</div>`;
  }

  /** A value that has the focus keeps it when it comes to stand elsewhere. */
  async #keepFocus(): Promise<void> {
    const {host} = this.#parts.reading;
    const focused = host.renderRoot.querySelector<HTMLElement>('.values :focus');
    const key = focused?.closest('li')?.dataset['key'];
    if (!focused || key === undefined) return;
    const rows = focused.closest('ul')!.children as HTMLCollectionOf<HTMLElement>;
    await host.updateComplete;
    const row = [...rows].find(({dataset}) => dataset['key'] === key);
    if (row && !row.contains(focused)) row.querySelector<HTMLElement>(focused.localName)?.focus();
  }

  /** Counts when papers or query are others. What was there stays while many papers are read for the first time. */
  #update(query: Query): void {
    const {reading, counter, find} = this.#parts;
    const {inPeriod, matching, host} = reading;
    if (host.papers !== this.#ready) {
      if (host.papers.length > FEW) return void this.#prepare(host.papers);
      for (const paper of host.papers) counter.add(paper);
      this.#ready = host.papers;
    }
    const made = [inPeriod, matching, host.query];
    if (made.every((value, index) => value === this.#made[index])) return;
    this.#made = made;
    this.#counted = counter.count(inPeriod, query, find);
  }

  async #prepare(papers: readonly Paper[]): Promise<void> {
    if (papers === this.#underway) return;
    this.#underway = papers;
    const {reading, counter} = this.#parts;
    await reading.makeReady();
    await counter.prepare(papers);
    this.#ready = papers;
    reading.host.requestUpdate();
  }
}
