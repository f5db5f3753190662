import {html, type ReactiveController} from 'lit';
import type {Paper} from '../../../model/paper.js';
import {plainText} from '../../../model/text.js';
import type {Query} from '../../../query/query.js';
import {writeViewState} from '../../../query/view-state.js';
import {icon} from '../../paper-card/details/icons.js';
import {feedName} from '../../shared/feed-name.js';
import {addressWith, hasAddress} from './address.js';
import {asks} from '../../shared/asks.js';
import {CopiedLink} from './copied-link.js';
import {linkStyles} from './link.styles.js';
import {readingListStyles} from './reading-list.styles.js';
import type {Part, Reading} from './reading-view.js';
import {searchBarStyles} from './search-bar.styles.js';
import {starsOf, type Stars} from './stars.js';

/** Servers refuse longer addresses. */
const LONGEST = 7500;
const STARRED: Query = {kind: 'term', field: 'is', values: [{kind: 'word', text: 'starred'}]};

/** Papers that a reader has starred: a star on each card, and the list of them. */
export function create(reading: Reading): Part {
  reading.adopt(searchBarStyles, linkStyles, readingListStyles);
  return new ReadingList(reading);
}

class ReadingList implements Part, ReactiveController {
  readonly #reading: Reading;
  readonly #copied: CopiedLink;
  #feed: string | undefined;
  /** Undefined where they cannot be kept: then there is nothing to see of them. */
  #stars: Stars | undefined;
  #listening = new AbortController();
  #said = '';

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#copied = new CopiedLink(reading);
    reading.host.addController(this);
    this.hostUpdate();
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    this.#stars?.listen(this.#onStars, this.#listening.signal);
    this.#onStars(); // they may have changed meanwhile
  }

  hostDisconnected(): void {
    this.#listening.abort();
  }

  hostUpdate(): void {
    const feed = feedName(this.#reading.host);
    if (feed === this.#feed) return;
    this.#feed = feed;
    this.#stars = starsOf(feed);
    this.hostDisconnected();
    if (this.#reading.host.isConnected) this.hostConnected();
  }

  readonly #onStars = (): void => this.#reading.refresh();

  readonly isStarred = ({id}: Paper): boolean => !!this.#stars?.has(id);

  action(paper: Paper): unknown {
    const {words} = this.#reading;
    if (!this.#stars) return undefined;
    const onToggle = (event: Event): void => {
      const hasFocus = !!(event.currentTarget as Element).closest('article')?.matches(':focus-within');
      this.#stars?.toggle(paper.id);
      if (hasFocus) void this.#reading.keepFocus(); // a list of starred papers alone has one less
    };
    return html`<li>
      <button
        type="button"
        part="button"
        class="act star"
        data-do="star"
        aria-pressed=${this.isStarred(paper)}
        aria-label=${words.starring.starPaper(plainText(paper.title))}
        @click=${onToggle}
      >
        ${icon('stars')}${words.starring.star}
      </button>
    </li>`;
  }

  tool(): unknown {
    const {all, words} = this.#reading;
    if (!this.#stars) return undefined;
    const count = all.filter(this.isStarred).length;
    return html`<button
      type="button"
      part="button"
      class="button starred"
      aria-pressed=${this.#isAlone}
      @click=${this.#onAlone}
    >
      ${icon('stars')} ${words.starring.starred(count)}
    </button>`;
  }

  panel(): unknown {
    const {host, matching, words} = this.#reading;
    if (!this.#stars || !this.#isAlone) return undefined;
    if (matching.length === 0) {
      // Where there is a search box, it says so.
      const isSaid = host.controls === null || asks(host, 'search', 'sort');
      return isSaid ? undefined : html`<p part="message empty" class="message">${words.starring.none}</p>`;
    }
    if (!host.syncUrl || !hasAddress()) return undefined;
    const label = this.#copied.isCopied('') ? words.links.copied : words.starring.copyLink;
    return html`<p class="share">
        <button type="button" part="button" class="quiet" @click=${this.#onCopy} @blur=${this.#onLeave}>${label}</button>
        <span role="status">${this.#said}</span>
      </p>
      ${this.#copied.template('')}`;
  }

  /** Whether the starred papers are shown alone. */
  get #isAlone(): boolean {
    return partsOf(this.#reading.query).some(isStarredTerm);
  }

  readonly #onAlone = async (): Promise<void> => {
    const tools = await this.#reading.useSearch();
    if (!tools) return;
    const parts = partsOf(tools.parseQuery(this.#reading.host.query));
    const others = parts.filter((part) => !isStarredTerm(part));
    const isAlone = others.length < parts.length;
    const query: Query = {kind: 'all', parts: isAlone ? others : [...others, STARRED]};
    this.#reading.change({query: tools.printQuery(query)});
  };

  /** Who follows the link has other stars: it names the papers. */
  readonly #onCopy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const {host, matching, words} = this.#reading;
    const tools = await this.#reading.useSearch();
    const values = matching.map(({id}) => ({kind: 'word', text: id}) as const);
    const query = tools?.printQuery({kind: 'term', field: 'id', exact: true, values}) ?? '';
    const address = addressWith(host.syncUrl, writeViewState({query}));
    this.#said = address.length > LONGEST ? words.starring.tooMany : '';
    if (this.#said) host.requestUpdate();
    else await this.#copied.copy(address, '', button);
  };

  readonly #onLeave = (): void => {
    this.#said = '';
    if (this.#copied.isCopied('')) this.#copied.forget();
  };
}

const partsOf = (query: Query): readonly Query[] => (query.kind === 'all' ? query.parts : [query]);

const isStarredTerm = (query: Query): boolean =>
  query.kind === 'term' &&
  query.field === 'is' &&
  query.values.length === 1 &&
  query.values.every((value) => value.kind === 'word' && value.text.toLowerCase() === 'starred');
