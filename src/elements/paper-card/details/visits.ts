import type {CalendarDate} from '../../../model/dates.js';
import type {Paper} from '../../../model/paper.js';

/** What was there on the reader's visits to one feed. Dates know no hours: of the last day the papers are remembered too. */
interface Visit {
  readonly day: CalendarDate;
  /** Papers by id, published on that day or later, that were there. */
  readonly seen: readonly string[];
}

interface Stored extends Visit {
  /** When it was written: coming back within half an hour is the same visit. */
  readonly at: number;
  readonly before?: Visit;
}

const HALF_AN_HOUR = 30 * 60_000;
const MOST_SEEN = 200;

/** What a visit is compared with, by feed: it stays the same as long as the page is open. */
const lastVisits = new Map<string, Visit | undefined>();

/**
 * Tells which papers were published since the reader's last visit to a feed, and remembers this visit, in the browser's
 * local storage. Undefined where that is blocked, and on a first visit: then nothing is known to be new.
 */
export function sinceLastVisit(
  feed: string,
  papers: readonly Paper[],
  today: CalendarDate,
  now: number,
): ((paper: Paper) => boolean) | undefined {
  const key = `paper-feed last visit ${feed}`;
  try {
    const stored = read(localStorage.getItem(key));
    if (!lastVisits.has(key))
      lastVisits.set(key, stored && now - stored.at < HALF_AN_HOUR && now >= stored.at ? stored.before : stored);
    const last = lastVisits.get(key);
    // A search or a filter shows only some: those that were there earlier on this day are not forgotten.
    const earlier = stored?.day === today ? stored.seen : [];
    const here = papers.filter(({published}) => published !== undefined && published >= today).map(({id}) => id);
    const seen = [...new Set([...here, ...earlier])].slice(0, MOST_SEEN);
    const visit: Stored = {at: now, day: today, seen, ...(last && {before: only(last)})};
    localStorage.setItem(key, JSON.stringify(visit));
    return last && ((paper) => isAfter(paper, last));
  } catch {
    return undefined; // blocked or full: the feature is off, and nothing else is
  }
}

/** A date without a day could be before or after: it is not called new. */
const isAfter = ({id, published}: Paper, {day, seen}: Visit): boolean =>
  published?.length === 10 && published >= day && !seen.includes(id);

const only = ({day, seen}: Visit): Visit => ({day, seen});

/** What another version, or another script, may have written is not trusted. */
function read(text: string | null): Stored | undefined {
  const value = text ? (JSON.parse(text) as Partial<Stored> | null) : undefined;
  const isVisit = (visit: Partial<Visit> | undefined): boolean =>
    typeof visit?.day === 'string' && Array.isArray(visit.seen);
  if (!value || !isVisit(value) || typeof value.at !== 'number') return undefined;
  const {before, ...visit} = value as Stored;
  return before && isVisit(before) ? {...visit, before} : visit;
}
