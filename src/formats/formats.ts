import {createRegistry, type Registry} from '../model/registry.js';
import type {Format, Payload} from './format.js';
import {isJsonFeed, parse} from './json-feed.js';

/**
 * The formats that are asked first: those that a page adds with `formats.register({id, matches, load})`, and our own. The
 * others stand in `other-formats.ts`, a line each, and are only loaded when none of these knows what has come.
 */
export const formats: Registry<Format> = createRegistry<Format>('format', [
  {
    id: 'json-feed',
    matches: (payload) => payload.kind === 'json' && isJsonFeed(payload.value),
    lists: ['items'],
    load: () => Promise.resolve({parse}),
  },
]);

/** The format with this id, or the first that knows a payload. Undefined when there is none. */
export async function findFormat(payload: Payload, id: string | undefined): Promise<Format | undefined> {
  const isIt = (format: Format): boolean => (id ? format.id === id : format.matches(payload));
  return [...formats].find(isIt) ?? (await import('./other-formats.js')).otherFormats.find(isIt);
}
