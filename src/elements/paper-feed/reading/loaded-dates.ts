import type {Paper} from '../../../model/paper.js';
import {
  neighbours,
  periodOf,
  periodRange,
  periodsWith,
  type PeriodCount,
  type PeriodUnit,
} from '../../../query/periods.js';
import {asks} from '../../shared/asks.js';
import {UNITS, unitOfPeriod, type DateMoves, type Direction, type Neighbour} from './date-moves.js';
import type {Reading} from './reading-view.js';

/** Papers that are loaded, by their dates: those of one period at a time, or all. */
export class LoadedDates implements DateMoves {
  readonly #reading: Reading;
  #papers: readonly Paper[] = [];
  /** The units that some date is precise enough for, with the number of these. */
  #counts: readonly UnitCount[] = [];
  /** Undefined until the reader has chosen. */
  #unit: PeriodUnit | undefined;
  #choices: readonly PeriodCount[] = [];
  /** What the choices are. */
  #choicesAre: PeriodUnit | undefined;
  #narrowed: readonly Paper[] = [];
  #narrowedTo = '';

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  narrow(papers: readonly Paper[]): readonly Paper[] {
    const isOther = papers !== this.#papers;
    if (isOther) {
      this.#papers = papers;
      this.#counts = countUnits(papers);
    }
    const {unit} = this;
    const isOtherUnit = isOther || unit !== this.#choicesAre;
    if (isOtherUnit) this.#choices = periodsWith(papers, unit);
    this.#choicesAre = unit;
    const {current} = this;
    // The same list each time, as long as the reader only types.
    if (isOtherUnit || current !== this.#narrowedTo)
      this.#narrowed = current ? papers.filter(({published}) => periodOf(published, unit) === current) : papers;
    this.#narrowedTo = current;
    return this.#narrowed;
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

interface UnitCount {
  readonly unit: PeriodUnit;
  readonly count: number;
}

/** For how many papers there is a period of each length. Many papers have few dates: each is looked at once. */
function countUnits(papers: readonly Paper[]): readonly UnitCount[] {
  const dates = new Map<string | undefined, number>();
  for (const {published} of papers) dates.set(published, (dates.get(published) ?? 0) + 1);
  const all = [...dates];
  return UNITS.map((unit) => {
    const known = all.filter(([date]) => periodOf(date, unit));
    return {unit, count: known.reduce((sum, [, count]) => sum + count, 0)};
  }).filter(({count}) => count > 0);
}
