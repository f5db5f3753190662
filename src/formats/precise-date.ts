import type {CalendarDate} from '../model/dates.js';

/**
 * A date, as precise as another that agrees with it: `2021` and `2021-10-31` make `2021-10-31`. One that says something else (the
 * day an issue was printed, the day a record was made) is passed over.
 */
export const refineDate = (
  date: CalendarDate | undefined,
  others: readonly (CalendarDate | undefined)[],
): CalendarDate | undefined =>
  others.reduce((best, other) => (best && other?.startsWith(best) ? other : (best ?? other)), date);
