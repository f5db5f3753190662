/**
 * Stands in for the network: `network({'/feed.json': {…}})` answers `fetch` for those paths and refuses all others, until
 * it is restored. An answer is a JSON value, a string, a `Response`, an `Error`, or a function that makes one of these.
 */
export type Answer = unknown | ((request: Request) => unknown);

export interface Network {
  /** The requests made so far, in order. */
  readonly requests: readonly Request[];
  /** How many of them went to a path. */
  count(path: string): number;
  /** Changes what a path answers from now on. */
  set(path: string, answer: Answer): void;
  /** Lets the next requests to a path wait until the returned function is called. */
  hold(path: string): () => void;
  /** Brings the real `fetch` back. */
  restore(): void;
}

export function network(routes: Readonly<Record<string, Answer>>): Network {
  const realFetch = globalThis.fetch;
  const table = new Map(Object.entries(routes));
  const requests: Request[] = [];
  const gates = new Map<string, Promise<void>>();
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    const path = new URL(request.url).pathname;
    await Promise.race([gates.get(path), aborted(request.signal)]);
    request.signal.throwIfAborted();
    if (!table.has(path)) throw new TypeError(`Nothing answers at ${path}`);
    const given = table.get(path);
    return toResponse(typeof given === 'function' ? await given(request.clone()) : given, request.url);
  };
  return {
    requests,
    count: (path) => requests.filter(({url}) => new URL(url).pathname === path).length,
    restore: () => void (globalThis.fetch = realFetch),
    set: (path, value) => void table.set(path, value),
    hold(path) {
      let release = (): void => {};
      gates.set(path, new Promise<void>((resolve) => (release = resolve)));
      return () => {
        gates.delete(path);
        release();
      };
    },
  };
}

function toResponse(value: unknown, url: string): Response {
  if (value instanceof Error) throw value;
  const response =
    value instanceof Response
      ? value
      : typeof value === 'string'
        ? new Response(value, {headers: {'content-type': 'text/plain'}})
        : new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});
  // A made response has no address; a fetched one has.
  Object.defineProperty(response, 'url', {value: url});
  return response;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), {once: true}));
