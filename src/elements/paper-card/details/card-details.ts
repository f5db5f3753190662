import {html, nothing, type CSSResult, type ReactiveController} from 'lit';
import {cardWords, type CardWords} from '../../../i18n/card-words.js';
import {compactNumber} from '../../../i18n/compact-number.js';
import {calendarDay} from '../../../i18n/relative-date.js';
import type {CalendarDate} from '../../../model/dates.js';
import type {Author, Paper} from '../../../model/paper.js';
import {addStyles} from '../../shared/add-styles.js';
import {asks} from '../../shared/asks.js';
import type {CardArticle} from '../../shared/card-controller.js';
import {feedName} from '../../shared/feed-name.js';
import type {LanguageController} from '../../shared/language.js';
import {Loads} from '../../shared/loads.js';
import type {CardParts, Formula} from '../paper-card.template.js';
import {abstractStyles} from './abstract.styles.js';
import {abstractTemplate} from './abstract.template.js';
import {authorsTemplate} from './authors.template.js';
import type {CiteDialog} from './cite-dialog.js';
import type {Cuts} from './cuts.js';
import type {CardHost, DetailView, Foldable} from './detail-view.js';
import {Fit} from './fit.js';
import {hasMaths} from './has-maths.js';
import {Highlighted} from './highlighted.js';
import {actionStyles} from './actions.styles.js';
import {detailStyles} from './details.styles.js';
import type {ExportBar} from './export-bar.js';
import {Layouts} from './layouts.js';
import {linksTemplate} from './links.template.js';
import {factsTemplate, metaTemplate} from './meta.template.js';
import type {PageActions} from './page-actions.js';
import {printStyles} from './print.styles.js';
import {Printing} from './printing.js';
import {startTemplate} from './start.template.js';

/** Everything that cards show and do beyond their base, for the cards of one element. */
export class CardDetails implements ReactiveController, DetailView {
  readonly host: CardHost;
  today: CalendarDate = '';
  /** Whether a paper was published since the reader's last visit; undefined until that is known. */
  since: ((paper: Paper) => boolean) | undefined;
  /** Papers by id of which a part is unfolded. Kept while the list is rendered anew. */
  readonly #unfolded = {abstract: new Set<string>(), authors: new Set<string>()};
  readonly #words: LanguageController;
  readonly #spoken: Promise<void>;
  readonly #printing: Printing;
  #cuts: Cuts | undefined;
  readonly #highlighted: Highlighted;
  #dialog: CiteDialog | undefined;
  readonly #loads: Loads;
  #formula: Formula | undefined;
  #actions: PageActions | undefined;
  #export: ExportBar | undefined;
  readonly #layouts: Layouts;

  constructor(host: CardHost, words: LanguageController) {
    this.host = host;
    this.#words = words;
    this.#spoken = words.load('card', () => cardWords);
    this.#loads = new Loads(host);
    this.#printing = new Printing(host);
    this.#highlighted = new Highlighted(host);
    const root = host.renderRoot;
    this.adopt(detailStyles, abstractStyles, actionStyles, printStyles);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('scroll', this.#onScroll, true);
    root.addEventListener('beforematch', this.#onFound);
    host.addController(this);
    this.#layouts = new Layouts(this, this.#list);
    host.addController(new Fit(host, () => this.#cuts?.update()));
  }

  /** Adds styles to the shadow root. */
  adopt(...styles: readonly CSSResult[]): void {
    addStyles(this.host, ...styles);
  }

  /** What takes the place of the base of a card; empty until it is known how cards are laid out. */
  get parts(): Partial<CardParts> {
    return this.#layouts.parts ?? {};
  }

  /** The parts of a card in a list. */
  readonly #list: Partial<CardParts> = {
    start: (paper) => startTemplate(paper, this.host.images, this.#wantsExport ? this.#export : undefined),
    badges: (paper) =>
      this.isNew(paper) ? html` <span part="badge new" class="badge new">${this.words.isNew}</span>` : nothing,
    authors: (paper, key) => authorsTemplate(paper, key, this),
    meta: (paper) => metaTemplate(paper, this),
    abstract: (paper, key, options) => abstractTemplate(paper, key, options, this),
    links: (paper, key, options) =>
      html`${linksTemplate(paper, key, options, this)}${factsTemplate(paper, this)}${options.parts.below?.(paper, key, options)}`,
    math: (mark, source) => this.math(mark, source),
    overlay: () => this.#dialog?.template(),
    toolbar: (papers) => (this.#wantsExport ? this.#export?.template(papers) : undefined),
  };

  /** A formula in a paper that nobody prepared for is read as its source, until it can be drawn. */
  readonly math: Formula = (mark, source) => {
    void this.#useMaths();
    return this.#formula?.(mark, source);
  };
  readonly actions = (paper: Paper): readonly Node[] =>
    this.#actions?.of(paper, this.host, this.host.actions ?? undefined) ?? [];
  readonly isNew = (paper: Paper): boolean => !!paper.isNew || (this.host.markNew && !!this.since?.(paper));

  readonly compact = (count: number): string => compactNumber(count, this.language);
  readonly isUnfolded = (part: Foldable, {id}: Paper): boolean => this.#printing.isOn || this.#unfolded[part].has(id);
  readonly cutOf = ({id}: Paper): number | undefined => this.#cuts?.of(id);
  readonly isHighlighted = (author: Author): boolean => this.#highlighted.has(author);

  get words(): CardWords {
    return this.#words.get('card') ?? cardWords;
  }

  get language(): string {
    return this.#words.language;
  }

  /** Loads what it takes to show these papers in one go. Never rejects. */
  async prepare(papers: readonly Paper[]): Promise<void> {
    await Promise.allSettled([
      this.host.themed,
      this.#spoken,
      this.#layouts.use(),
      this.#highlighted.use(),
      papers.some((paper) => hasMaths(paper)) && this.#useMaths(),
      this.#wantsActions && this.#useActions(),
      this.#wantsExport && this.#useExport(),
      this.host.markNew && this.#useVisits(papers),
    ]);
  }

  hostUpdate(): void {
    void this.#highlighted.use();
    if (this.#wantsActions && !this.#actions) void this.#useActions();
    if (this.#wantsExport && !this.#export) void this.#useExport();
    this.today = calendarDay(new Date());
  }

  hostUpdated(): void {
    const isFindable = 'onbeforematch' in document.documentElement;
    if (isFindable && this.host.renderRoot.querySelector('.clamp')) void this.#useCuts();
  }

  #useCuts(): Promise<void> {
    return this.#loads.once('searching the page', async () => {
      this.#cuts = new (await import('./cuts.js')).Cuts(this.host);
      this.host.addController(this.#cuts);
    });
  }

  get #wantsActions(): boolean {
    return !!this.host.actions || !!this.host.querySelector(':scope > template[slot="actions"]');
  }

  get #wantsExport(): boolean {
    return asks(this.host, 'export');
  }

  #useActions(): Promise<void> {
    return this.#loads.once('actions', async () => {
      this.#actions = new (await import('./page-actions.js')).PageActions();
    });
  }

  #useExport(): Promise<void> {
    return this.#loads.once('export', async () => {
      const {ExportBar} = await import('./export-bar.js');
      this.adopt(ExportBar.styles);
      this.#export = new ExportBar(this);
    });
  }

  async #useVisits(papers: readonly Paper[]): Promise<void> {
    const {sinceLastVisit} = await import('./visits.js');
    this.since = sinceLastVisit(feedName(this.host), papers, calendarDay(new Date()), Date.now());
  }

  #useMaths(): Promise<void> {
    return this.#loads.once('maths', async () => {
      const maths = await import('./maths.js');
      this.adopt(maths.mathsStyles);
      this.#formula = maths.formulas();
    });
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-do]');
    const paper = button?.closest<CardArticle>('article')?.paper;
    if (!button || !paper) return;
    const action = button.dataset['do'];
    if (action === 'cite') void this.#cite(paper, button);
    if (action === 'abstract' || action === 'authors') this.#toggle(action, paper);
  };

  async #cite(paper: Paper, button: HTMLElement): Promise<void> {
    try {
      if (!this.#dialog) {
        const {CiteDialog} = await import('./cite-dialog.js');
        this.adopt(CiteDialog.styles);
        this.#dialog = new CiteDialog(this);
      }
      await this.#dialog.open(paper, button);
    } catch (error) {
      console.error('paper-feed could not load what it takes to cite a paper.', error);
    }
  }

  /** What was cut off is found in the page: it is unfolded, for good. */
  readonly #onFound = (event: Event): void => this.#unfold(event.target as Element);

  /** A browser without `until-found` scrolls what is cut off into its few lines. */
  readonly #onScroll = (event: Event): void => {
    const target = event.target as Element;
    if (!target.matches('.clamp') || !target.scrollTop) return;
    target.scrollTop = 0;
    this.#unfold(target);
  };

  #unfold(element: Element): void {
    const paper = element.closest<CardArticle>('article')?.paper;
    if (!paper) return;
    this.#unfolded.abstract.add(paper.id);
    this.host.requestUpdate();
  }

  #toggle(part: Foldable, {id}: Paper): void {
    const unfolded = this.#unfolded[part];
    if (!unfolded.delete(id)) unfolded.add(id);
    this.host.requestUpdate();
  }
}
