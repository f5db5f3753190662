import type {RichText, Segment} from '../model/text.js';
import {joinSegments} from './join-segments.js';

// Marks nest twice in real texts (a subscript in an exponent); the limit stops a hostile feed from exhausting the stack.
const DEEPEST = 8;

/**
 * A {@link RichText} that the library wrote itself and a page hands back, checked: its marks are kept, its strings are
 * taken as they are, and whatever else stands in it is left out.
 */
export const readSegments = (values: readonly unknown[]): RichText => joinSegments(segmentsOf(values, 0));

const isMark = (type: unknown): type is 'sub' | 'sup' | 'i' | 'b' | 'code' =>
  typeof type === 'string' && /^(?:su[bp]|[ib]|code)$/.test(type);

function segmentsOf(values: readonly unknown[], depth: number): Segment[] {
  return values.flatMap((value): Segment[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
    const {type, text} = value as {type?: unknown; text?: unknown};
    if (type === 'math' && typeof text === 'string') return [{type, text}];
    if (!isMark(type)) return [];
    const inner = joinSegments(segmentsOf(Array.isArray(text) ? text : [text], depth + 1));
    return inner ? [{type, text: inner}] : [];
  });
}
