import type {Paper} from '../../../model/paper.js';
import {
  neighbours,
  periodOf,
  periodRange,
  periodsWith,
  type PeriodCount,
  type PeriodUnit,
} from '../../../query/periods.js';
import {asks} from './asks.js';
import {UNITS, unitOfPeriod, type DateMoves, type Direction, type Neighbour} from './date-moves.js';
import type {Reading} from './reading-view.js';

/** Papers that are loaded, by their dates: those of one period at a time, or all. */
export class LoadedDates implements DateMoves {
  readonly #reading: Reading;
  #papers: readonly Paper[] = [];
  /** The units that some date is precise enough for, with the number of these. */
  #counts: readonly {readonly unit: PeriodUnit; readonly count: number}[] = [];
  /** Undefined until the reader has chosen. */
  #unit: PeriodUnit | undefined;
  #choices: readonly PeriodCount[] = [];
  /** What the choices are. */
  #choicesAre: PeriodUnit | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  narrow(papers: readonly Paper[]): readonly Paper[] {
    const isOther = papers !== this.#papers;
    if (isOther) {
      this.#papers = papers;
      const count = (unit: PeriodUnit): number => papers.filter(({published}) => periodOf(published, unit)).length;
      this.#counts = UNITS.map((unit) => ({unit, count: count(unit)})).filter((one) => one.count > 0);
    }
    const {unit} = this;
    if (isOther || unit !== this.#choicesAre) this.#choices = periodsWith(papers, unit);
    this.#choicesAre = unit;
    const {current} = this;
    return current ? papers.filter(({published}) => periodOf(published, unit) === current) : papers;
  }

  get choices(): readonly PeriodCount[] {
    return this.#choices;
  }

  /** That of the period which the reader has chosen; else the shortest that most of the dates are precise enough for. */
  get unit(): PeriodUnit {
    const dated = this.#counts.at(-1)?.count ?? 0;
    const usual = this.#counts.find(({count}) => count * 2 >= dated)?.unit ?? 'day';
    return unitOfPeriod(this.#reading.period) ?? this.#unit ?? usual;
  }

  get units(): readonly PeriodUnit[] {
    return this.#counts.map(({unit}) => unit);
  }

  /** The newest with papers until the reader chooses; all where they can search, so that a search finds all. */
  get current(): string {
    const {period, host} = this.#reading;
    const isThere = this.#choices.some((choice) => choice.period === period);
    if (period && isThere) return period;
    return period === '' || (period === undefined && asks(host, 'search')) ? '' : this.#newest;
  }

  /** What lies ahead of the reader's calendar is not where they begin. */
  get #newest(): string {
    const now = periodOf(this.#reading.today, this.unit) ?? '';
    return (this.#choices.find(({period}) => period <= now) ?? this.#choices[0])?.period ?? '';
  }

  get earlier(): Neighbour {
    return (this.current ? neighbours(this.#choices, this.current).previous : this.#newest) || false;
  }

  get later(): Neighbour {
    return this.current !== '' && (neighbours(this.#choices, this.current).next ?? false);
  }

  move(direction: Direction): void {
    const period = direction < 0 ? this.earlier : this.later;
    if (typeof period === 'string') this.go(period);
  }

  go(period: string): void {
    this.#reading.period = period;
    this.#reading.refresh();
    this.#reading.change({});
  }

  /** Another length of time: the last period of it in the one that was on view. */
  measureIn(unit: PeriodUnit): void {
    const end = periodRange(this.current)?.to;
    const periods = periodsWith(this.#papers, unit).map(({period}) => period);
    this.#unit = unit;
    this.go(end ? (periods.find((period) => (periodRange(period)?.from ?? '') <= end) ?? '') : '');
  }
}
