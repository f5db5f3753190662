import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Paper} from '../../../model/paper.js';
import {groupPapers, type Grouping, type PaperGroup} from '../../../query/group.js';
import {periodOf} from '../../../query/periods.js';
import type {CardOptions} from '../../paper-card/paper-card.template.js';
import {typeName} from '../../paper-card/details/type-name.js';
import {heading} from '../../shared/heading.js';
import {asks} from '../../shared/asks.js';
import {groupStyles} from './groups.styles.js';
import {freshCount, paperListTemplate} from './paper-list.template.js';
import {joinedStyles} from './joined.styles.js';
import {periodName} from './period-name.js';
import type {Part, Reading} from './reading-view.js';
import {searchBarStyles} from './search-bar.styles.js';

/** More groups than this do not fit into a line: they are chosen from a list. */
const MOST_IN_LINE = 8;

/** The list in groups under headings that stay in sight, the choice of a grouping, and the way from group to group. */
export function create(reading: Reading): Part {
  reading.adopt(searchBarStyles, joinedStyles, groupStyles);
  return new Groups(reading);
}

class Groups implements Part {
  readonly #reading: Reading;
  #groups: readonly PaperGroup[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** What the list is grouped by; a name that is none groups nothing. */
  get #by(): Grouping {
    const {host, words} = this.#reading;
    return Object.hasOwn(words.groups.by, String(host.groupBy)) ? host.groupBy : 'none';
  }

  arrange(papers: readonly Paper[]): readonly Paper[] {
    this.#groups = this.#by === 'none' ? [] : groupPapers(papers, this.#by);
    return this.#by === 'none' ? papers : this.#groups.flatMap((group) => group.papers);
  }

  tool(): unknown {
    const {host, words} = this.#reading;
    const isChoice = asks(host, 'group');
    const isMenu = this.#groups.length > MOST_IN_LINE;
    if (!isChoice && !isMenu) return undefined;
    const choice = html`<select part="group-by" class="choice" aria-label=${words.groups.label} @change=${this.#onChoose}>
      ${this.#choices().map(
        (by) => html`<option value=${by} .selected=${by === this.#by}>${words.groups.by[by]}</option>`,
      )}
    </select>`;
    return html`${isChoice ? choice : nothing}${isMenu ? this.#navigation(this.#menu()) : nothing}`;
  }

  /** Those that some paper has something for, and the present one. */
  #choices(): readonly Grouping[] {
    const {all, words} = this.#reading;
    const isUseful = (by: Grouping): boolean =>
      by === 'none' ||
      by === this.#by ||
      all.some((paper) => (by === 'venue' || by === 'type' ? paper[by] : periodOf(paper.published, by)));
    return (Object.keys(words.groups.by) as Grouping[]).filter(isUseful);
  }

  readonly #onChoose = (event: Event): void => {
    this.#reading.change({groupBy: (event.target as HTMLSelectElement).value as Grouping});
  };

  panel(): unknown {
    const {length} = this.#groups;
    return length > 1 && length <= MOST_IN_LINE ? this.#navigation(this.#line()) : nothing;
  }

  #navigation(content: unknown): TemplateResult {
    return html`<nav part="groups" class="groups" aria-label=${this.#reading.words.groups.list}>${content}</nav>`;
  }

  #line(): TemplateResult {
    return html`<ul role="list">
      ${this.#groups.map(
        (group, index) =>
          html`<li>
            <button type="button" part="button" class="quiet" @click=${() => this.#goTo(index)}>
              <bdi>${this.#nameOf(group)}</bdi>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  /** A choice takes nobody away: with a keyboard one passes by all that stand before the one that is meant. */
  #menu(): TemplateResult {
    const {words, language, host} = this.#reading;
    const options = (): unknown =>
      this.#groups.map(
        (group, index) =>
          html`<option value=${index}>${words.dates.count(this.#nameOf(group), group.papers.length)}</option>`,
      );
    return html`<div class="joined">
      <select aria-label=${words.groups.list}>
        <option value="">${words.groups.goTo}</option>
        ${guard([this.#groups, words, language, host.details?.words], options)}
      </select>
      <button type="button" part="button" @click=${this.#onGo}>${words.groups.go}</button>
    </div>`;
  }

  readonly #onGo = (event: Event): void => {
    const choice = (event.target as Element).parentElement?.querySelector('select');
    if (choice?.value) void this.#goTo(Number(choice.value));
  };

  /** Takes the reader to a group, also to one whose papers were not on view yet. */
  async #goTo(index: number): Promise<void> {
    const before = this.#groups.slice(0, index).reduce((count, {papers}) => count + papers.length, 0);
    await this.#reading.showUpTo(before + 1);
    const place = this.#reading.host.renderRoot.querySelector<HTMLElement>(`#group-${index}`);
    place?.closest('.group')?.scrollIntoView();
    place?.focus({preventScroll: true});
  }

  list(papers: readonly Paper[], cards: CardOptions): unknown {
    if (this.#groups.length === 0) return undefined;
    const fresh = freshCount(this.#reading);
    let from = 0;
    return this.#groups.map((group, index) => {
      const onView = papers.slice(from, from + group.papers.length);
      const section = onView.length > 0 ? this.#section(index, group, {papers: onView, from, cards, fresh}) : nothing;
      from += group.papers.length;
      return section;
    });
  }

  #section(
    index: number,
    group: PaperGroup,
    list: {papers: readonly Paper[]; from: number; cards: CardOptions; fresh: number},
  ): TemplateResult {
    const {headingLevel, messages} = list.cards;
    const id = `group-${index}`;
    const name = html`<bdi id=${id} tabindex="-1">${this.#nameOf(group)}</bdi>
      <bdi class="count">${messages.papers(group.papers.length)}</bdi>`;
    const cards = {...list.cards, headingLevel: Math.min(6, headingLevel + 1)};
    return html`<div part="group" class="group">
      ${heading(headingLevel, 'group-heading', name)}
      ${paperListTemplate({...list, cards, labelledBy: id, reading: this.#reading})}
    </div>`;
  }

  #nameOf({key}: PaperGroup): string {
    const {words, language, host} = this.#reading;
    const by = this.#by;
    const isDate = by !== 'venue' && by !== 'type';
    if (key === '') return isDate ? words.groups.undated : words.groups.other;
    if (isDate) return periodName(key, {language, week: words.dates.week});
    return by === 'venue' ? key : typeName(key, host.details?.words.types);
  }
}
