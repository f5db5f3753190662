import {needlesOf} from './needles.js';
import {printQuery} from './print-query.js';
import type {Query} from './query.js';

/** A part of a query: how it is written, and the texts of which a paper has to hold one, where that is all it asks. */
interface Part {
  readonly written: string;
  readonly field?: string | undefined;
  readonly needles: readonly string[];
}

/**
 * Whether what a query finds is surely among what another one found: it has all its parts, and maybe more, or words that go on
 * where the other's ended. False when in doubt, and for what may have changed in between (`is:starred`).
 */
export function isNarrower(query: Query, before: Query): boolean {
  const parts = partsOf(query);
  const written = new Set(parts.map((part) => part.written));
  return partsOf(before).every(
    (part) => !part.written.includes('is:') && (written.has(part.written) || parts.some((own) => goesOn(own, part))),
  );
}

const partsOf = (query: Query): readonly Part[] => (query.kind === 'all' ? query.parts : [query]).map(toPart);

function toPart(query: Query): Part {
  const written = printQuery(query);
  if (query.kind !== 'term' || /^(?:year|date|doi|arxiv|id|has|is)$/.test(query.field ?? ''))
    return {written, needles: []};
  const {field, exact, values} = query;
  return {written, field, needles: values.flatMap((value) => needlesOf(value, field, exact))};
}

/** Whether each text that has the words of a part has those of the other. */
const goesOn = (part: Part, other: Part): boolean =>
  part.field === other.field &&
  part.needles.length > 0 &&
  part.needles.every((needle) => other.needles.some((wanted) => needle.includes(wanted)));
