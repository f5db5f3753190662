import type {ReactiveController} from 'lit';
import {addStyles} from '../../shared/add-styles.js';
import type {CardLayout, CardSlots} from '../layouts/card-layout.js';
import type {CardPart, CardParts} from '../paper-card.template.js';
import type {DetailView} from './detail-view.js';

/** The layouts besides the list. Each is loaded where a page asks for it. */
const layouts: Readonly<Record<string, () => Promise<CardLayout>>> = {
  grid: async () => {
    const [{gridWith}, covers] = await Promise.all([
      import('../layouts/grid.js'),
      import('../layouts/cover.template.js'),
    ]);
    return gridWith(covers);
  },
  compact: async () => (await import('../layouts/compact.js')).compact,
};

/** How the cards of an element are laid out. One that is asked for later takes the place of the present one when it is there. */
export class Layouts implements ReactiveController {
  /** What takes the place of the base of a card; undefined until it is known how cards are to be laid out. */
  parts: Partial<CardParts> | undefined;
  readonly #view: DetailView;
  readonly #list: Partial<CardParts>;
  #wanted: string | undefined = '';
  /** The layout on view, unless that is the list. */
  #shown: string | undefined;
  #loading = Promise.resolve();

  /** `list` has the parts of a card in a list. */
  constructor(view: DetailView, list: Partial<CardParts>) {
    this.#view = view;
    this.#list = list;
    view.host.addController(this);
    void this.use(); // empty cards wait for it
  }

  hostUpdate(): void {
    void this.use();
  }

  hostUpdated(): void {
    const base = this.#view.host.renderRoot.querySelector<HTMLElement>('.base');
    if (this.#shown) base?.setAttribute('data-layout', this.#shown);
    else base?.removeAttribute('data-layout');
  }

  /** Loads the layout that the page asks for. Never rejects. */
  use(): Promise<void> {
    const {layout} = this.#view.host;
    const wanted = Object.hasOwn(layouts, layout) ? layout : undefined;
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      this.#loading = this.#load(wanted);
    }
    return this.#loading;
  }

  async #load(name: string | undefined): Promise<void> {
    let layout: CardLayout | undefined;
    try {
      if (name) layout = await layouts[name]?.();
    } catch (error) {
      console.warn(`paper-feed could not load the layout "${name}": papers are shown as a list.`, error);
    }
    if (name !== this.#wanted) return;
    if (layout) addStyles(this.#view.host, ...layout.styles);
    // As it was drawn before: no need to draw it again.
    const isListStill = !this.#shown && this.#view.host.layout === 'list';
    this.parts = {...this.#list, ...(layout && this.#partsOf(layout))};
    this.#shown = layout && name;
    if (!isListStill) this.#view.host.requestUpdate();
  }

  /** The paper that a link leads to is shown as in a list, whatever the others are. */
  #partsOf(layout: CardLayout): Partial<CardSlots> {
    const own = layout.parts(this.#view, this.#list);
    const chosen =
      (name: keyof CardSlots, part: CardPart): CardPart =>
      (paper, key, options) =>
        (key === 'opened' ? this.#list[name]! : part)(paper, key, options);
    return Object.fromEntries(Object.entries(own).map(([name, part]) => [name, chosen(name as keyof CardSlots, part)]));
  }
}
