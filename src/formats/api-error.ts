import {isObject} from './json.js';
import {textAt} from './json-path.js';

/** The failure that an answer of an API tells of, in its own words: `{error, message}`, or one of the two. */
export function apiError(value: unknown, service: string): Error | undefined {
  if (!isObject(value)) return undefined;
  const words = [
    textAt(value, 'error') || textAt(value, 'error', 'message'),
    textAt(value, 'message') || textAt(value, 'message', 0, 'message'),
  ].filter(Boolean);
  return words.length > 0
    ? new Error(`${service} answered with an error: ${words.join(' ').slice(0, 500)}`)
    : undefined;
}
