import type {loadFeed, LoadOptions} from '../../../loading/load-feed.js';
import {FeedError} from '../../../model/errors.js';
import type {Feed} from '../../../model/feed.js';
import {fillTemplate, periodOf, shiftPeriod, unitOf} from '../../../query/periods.js';
import {unitOfPeriod, type DateChoice, type DateMoves, type Direction, type Neighbour} from './date-moves.js';
import type {Reading} from './reading-view.js';

/** So many files are asked for before it is said that there is none: there are none at weekends and over the holidays. */
const TRIES = 7;
/** So many periods can be chosen from. */
const CHOICES = 30;

interface Goal {
  readonly period: string;
  readonly direction: Direction;
}

/**
 * A source with one file for each day, week or month. A file that is not there (HTTP 403, 404, 410) or has no papers is passed
 * over: at first for an earlier one, then in the direction in which the reader goes.
 */
export class DatedSource implements DateMoves {
  readonly #reading: Reading;
  readonly #nameOf: (period: string) => string;
  #source = '';
  /** The period on view. */
  #at = '';
  /** What the reader wants to see, until it is loaded. */
  #goal: Goal | undefined;
  /** The reader's choice that is on view, or under way. */
  #followed: string | undefined;
  /** Whether the newest file is on view. */
  #isNewest = true;
  /** Whether there is none before the period on view. */
  #isOldest = false;
  readonly #missing = new Set<string>();

  constructor(reading: Reading, nameOf: (period: string) => string) {
    this.#reading = reading;
    this.#nameOf = nameOf;
  }

  /** Whether what is on view comes from such a source. */
  get isUsed(): boolean {
    return this.#at !== '' && this.#source === String(this.#reading.host.src ?? '').trim();
  }

  get isBusy(): boolean {
    return this.#goal !== undefined;
  }

  get current(): string {
    return this.#goal?.period ?? this.#at;
  }

  get earlier(): Neighbour {
    return !this.#isOldest;
  }

  get later(): Neighbour {
    return !this.#isNewest && this.current < this.#today;
  }

  get choices(): readonly DateChoice[] {
    const recent = Array.from({length: CHOICES}, (_, index) => shiftPeriod(this.#today, -index) ?? '');
    const there = recent.filter((period) => !this.#missing.has(period) && period !== '');
    return (there.includes(this.current) ? there : [...there, this.current]).map((period) => ({period}));
  }

  get #today(): string {
    return periodOf(this.#reading.today, unitOf(this.#source) ?? 'day') ?? '';
  }

  /** What the reader has chosen, here or in a link that they follow; undefined for the newest. */
  get #chosen(): string | undefined {
    const {period} = this.#reading;
    const isPossible = period && unitOfPeriod(period) === unitOf(this.#source) && period <= this.#today;
    return isPossible ? period : undefined;
  }

  /** Loads what the reader has chosen elsewhere, such as by going back in the browser. */
  follow(): void {
    if (!this.isUsed || this.#goal || this.#followed === this.#reading.period) return;
    this.#followed = this.#reading.period;
    void this.#reading.host.source.reload();
  }

  /** Loads the file of the period that is wanted, or the nearest one that is there. */
  async load(source: string, options: LoadOptions, load: typeof loadFeed): Promise<Feed> {
    if (source !== this.#source) this.#beginWith(source);
    const goal = this.#goal;
    const chosen = this.#chosen;
    this.#followed = this.#reading.period;
    try {
      const {period, direction}: Goal = goal ?? {period: chosen ?? this.#today, direction: -1};
      const isAgain = !goal && chosen === this.#at;
      const found = await this.#search({period, direction}, isAgain ? 1 : TRIES, (one) =>
        load(fillTemplate(source, one) ?? source, {...options, ...(goal && {cache: undefined})}),
      );
      if (found.feed?.papers.length) {
        this.#show(found.period, goal);
        return found.feed;
      }
      const present = this.#reading.host.source.feed;
      if (goal && present) {
        if (direction > 0) this.#isNewest = true;
        else this.#isOldest ||= period === shiftPeriod(this.#at, -1);
        return present;
      }
      this.#at ||= period;
      if (found.feed) return found.feed;
      throw found.error;
    } finally {
      if (this.#goal === goal) this.#goal = undefined; // else the reader has gone on meanwhile
    }
  }

  #beginWith(source: string): void {
    if (this.#source) this.#reading.period = undefined; // that was of another source
    this.#source = source;
    this.#at = '';
    this.#goal = undefined;
    this.#isNewest = true;
    this.#isOldest = false;
    this.#missing.clear();
  }

  /** The first file that is there and has papers; else the first that has none, or the first failure. */
  async #search(
    {period, direction}: Goal,
    tries: number,
    load: (period: string) => Promise<Feed>,
  ): Promise<{readonly period: string; readonly feed?: Feed; readonly error?: unknown}> {
    let empty: Feed | undefined;
    let failure: unknown;
    let at: string | undefined = period;
    for (; tries > 0 && at && at <= this.#today; tries--, at = shiftPeriod(at, direction)) {
      try {
        const feed = await load(at);
        if (feed.papers.length > 0) return {period: at, feed};
        empty ??= feed;
      } catch (error) {
        if (!isMissing(error)) throw error;
        failure ??= error;
      }
      if (at < this.#today) this.#missing.add(at); // that of today may still come
    }
    return {period, ...(empty && {feed: empty}), error: failure};
  }

  #show(period: string, goal: Goal | undefined): void {
    if (period !== this.#at) this.#isOldest = false;
    this.#at = period;
    this.#isNewest = period >= this.#today || (!goal && !this.#chosen);
    if (!goal) return;
    this.#reading.period = this.#followed = this.#isNewest ? undefined : period;
    this.#reading.host.shown = this.#reading.host.perPage;
  }

  move(direction: Direction): void {
    const period = (direction < 0 ? this.earlier : this.later) && shiftPeriod(this.current, direction);
    if (period) void this.#goTo({period, direction});
  }

  go(period: string): void {
    void this.#goTo({period, direction: -1});
  }

  async #goTo(goal: Goal): Promise<void> {
    const {host, words} = this.#reading;
    const before = this.#at;
    this.#goal = goal;
    host.requestUpdate();
    await host.source.reload();
    if (this.#goal || host.source.error) return; // the reader has gone on, or reads why it failed
    const {dates} = words;
    const nothing = goal.direction < 0 ? dates.nothingEarlier : dates.nothingLater;
    const papers = host.words.messages.papers(host.papers.length);
    host.announce(this.#at === before ? nothing : `${this.#nameOf(this.#at)}: ${papers}`);
    if (this.#at !== before) this.#reading.tell();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof FeedError && [403, 404, 410].includes(error.status ?? 0);
