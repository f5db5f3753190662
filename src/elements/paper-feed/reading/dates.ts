import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {loadFeed, LoadOptions} from '../../../loading/load-feed.js';
import type {Feed} from '../../../model/feed.js';
import type {Paper} from '../../../model/paper.js';
import type {PeriodUnit} from '../../../query/periods.js';
import {icon} from '../../paper-card/details/icons.js';
import {asks} from '../../shared/asks.js';
import type {DateMoves, Direction, Neighbour} from './date-moves.js';
import {DatedSource} from './dated-source.js';
import {dateStyles} from './dates.styles.js';
import {LoadedDates} from './loaded-dates.js';
import {joinedStyles} from './joined.styles.js';
import {periodName} from './period-name.js';
import type {Part, Reading} from './reading-view.js';
import {searchBarStyles} from './search-bar.styles.js';

/** The way from day to day, or in longer steps; and the source that has a file for each of these. */
export function create(reading: Reading): Part {
  reading.adopt(searchBarStyles, joinedStyles, dateStyles);
  return new Dates(reading);
}

class Dates implements Part, ReactiveController {
  readonly #reading: Reading;
  readonly #loaded: LoadedDates;
  readonly #source: DatedSource;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#loaded = new LoadedDates(reading);
    this.#source = new DatedSource(reading, this.#nameOf);
    reading.host.addController(this);
  }

  hostUpdate(): void {
    this.#source.follow();
  }

  /** What is on view stays until the other day is there, and is seen to wait. */
  hostUpdated(): void {
    const base = this.#reading.host.renderRoot.querySelector('.base');
    base?.toggleAttribute('data-waiting', this.#source.isBusy);
  }

  narrow(papers: readonly Paper[]): readonly Paper[] {
    return this.#source.isUsed || !asks(this.#reading.host, 'dates') ? papers : this.#loaded.narrow(papers);
  }

  load(source: string, options: LoadOptions, load: typeof loadFeed): Promise<Feed> {
    return this.#source.load(source.trim(), options, load);
  }

  /** A source with a file for each day has the way to the others, where the page says nothing else. */
  tool(): unknown {
    const {host} = this.#reading;
    const {isUsed} = this.#source;
    if (!asks(host, 'dates') && !(isUsed && host.controls === null)) return undefined;
    if (isUsed) return this.#template(this.#source, nothing);
    return this.#loaded.choices.length > 0 ? this.#template(this.#loaded, this.#units()) : undefined;
  }

  #template(moves: DateMoves, units: unknown): TemplateResult {
    const {words} = this.#reading;
    return html`<div class="moves">
      <div part="dates" class="dates joined" role="group" aria-label=${words.dates.label}>
        ${this.#button(moves, -1)}${this.#menu(moves)}${this.#button(moves, 1)}
      </div>
      ${units}
    </div>`;
  }

  #button(moves: DateMoves, direction: Direction): TemplateResult {
    const {dates} = this.#reading.words;
    const isEarlier = direction < 0;
    const place: Neighbour = isEarlier ? moves.earlier : moves.later;
    const name = typeof place === 'string' ? this.#nameOf(place) : undefined;
    const label = isEarlier ? dates.earlier(name) : dates.later(name);
    const go = (): void => moves.move(direction);
    return html`<button type="button" part="button" aria-label=${label} aria-disabled=${place === false} @click=${go}>
      ${icon(isEarlier ? 'earlier' : 'later')}
    </button>`;
  }

  #menu(moves: DateMoves): TemplateResult {
    const {words, language, today} = this.#reading;
    const {choices, current} = moves;
    const options = (): unknown => [
      moves === this.#loaded ? html`<option value="" .selected=${current === ''}>${words.dates.all}</option>` : nothing,
      choices.map(({period, count}) => {
        const name = this.#nameOf(period);
        return html`<option value=${period} .selected=${period === current}>
          ${count === undefined ? name : words.dates.count(name, count)}
        </option>`;
      }),
    ];
    const key = moves === this.#loaded ? choices : choices.map(({period}) => period).join();
    const go = (event: Event): void => moves.go((event.target as HTMLSelectElement).value);
    return html`<select part="date" aria-label=${words.dates.label} @change=${go}>
      ${guard([key, current, words, language, today], options)}
    </select>`;
  }

  #units(): unknown {
    const {dates} = this.#reading.words;
    const {unit, units} = this.#loaded;
    if (units.length < 2) return nothing;
    const choose = (event: Event): void =>
      this.#loaded.measureIn((event.target as HTMLSelectElement).value as PeriodUnit);
    return html`<select part="unit" class="unit" aria-label=${dates.unit} @change=${choose}>
      ${units.map((one) => html`<option value=${one} .selected=${one === unit}>${dates.units[one]}</option>`)}
    </select>`;
  }

  readonly #nameOf = (period: string): string => {
    const {language, today, words} = this.#reading;
    return periodName(period, {language, today, week: words.dates.week});
  };
}
