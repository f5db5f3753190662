import type {Feed} from '../model/feed.js';
import {loadFeed} from './load-feed.js';
import type {LoadOptions, Source} from './source.js';

type Listener = NonNullable<LoadOptions['onProgress']>;

interface Load {
  readonly controller: AbortController;
  readonly feed: Promise<Feed>;
  /** Those that are told how far it has come, and what they were told last. */
  readonly listeners: Set<Listener>;
  told: Parameters<Listener> | undefined;
  /** How many wait for it. */
  users: number;
}

const running = new Map<string, Load>();

/**
 * As `loadFeed`, for elements that show parts of one source: those that ask while it is being loaded share its request, and
 * all are told of its progress. It is aborted when nobody waits for it any more. Who asks later makes a request of their own,
 * which the HTTP cache may answer.
 */
export async function loadShared(source: Source, options: LoadOptions = {}): Promise<Feed> {
  if (typeof source !== 'string') return await loadFeed(source, options);
  const {signal, onProgress, previous, ...rest} = options;
  const key = JSON.stringify([source, rest]);
  const load = running.get(key) ?? start(key, source, {...rest, previous});
  load.users++;
  if (onProgress) load.listeners.add(onProgress);
  if (load.told) onProgress?.(...load.told);
  try {
    return await Promise.race([load.feed, aborted(signal)]);
  } finally {
    if (onProgress) load.listeners.delete(onProgress);
    if (--load.users === 0) load.controller.abort();
  }
}

function start(key: string, source: string, options: LoadOptions): Load {
  const controller = new AbortController();
  const listeners = new Set<Listener>();
  const onProgress: Listener = (...news) => {
    load.told = news;
    for (const listener of listeners) listener(...news);
  };
  const feed = loadFeed(source, {...options, onProgress, signal: controller.signal});
  const load: Load = {controller, feed, listeners, told: undefined, users: 0};
  running.set(key, load);
  const forget = (): void => void (running.get(key) === load && running.delete(key));
  controller.signal.addEventListener('abort', forget);
  feed.then(forget, forget);
  return load;
}

/** Rejects when the signal aborts; never does anything else. */
const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason as Error);
    signal?.addEventListener('abort', () => reject(signal.reason as Error), {once: true});
  });
