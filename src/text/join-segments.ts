import type {RichText, Segment} from '../model/text.js';

/** Neighbouring strings joined, empty ones dropped, and a list of one string turned into that string. */
export function joinSegments(segments: readonly Segment[]): RichText {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment === '') continue;
    if (typeof segment === 'string' && typeof last === 'string') joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  if (joined.length === 0) return '';
  return joined.length === 1 && typeof joined[0] === 'string' ? joined[0] : joined;
}
