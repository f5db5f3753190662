/** Anything that can stand in a registry. */
export interface Entry {
  /** Short name, unique in its registry, in lower case with hyphens. */
  readonly id: string;
}

/**
 * An extension point: the library's own entries, and those a page adds. The newest of a page's entries is asked first,
 * then the library's in their order, so that a page can read something its own way.
 */
export interface Registry<T extends Entry> extends Iterable<T> {
  /** The entry with this id, or undefined. */
  get(id: string): T | undefined;
  /**
   * Adds an entry in front of all others.
   * @throws {TypeError} when the id is empty or taken.
   */
  register(entry: T): void;
}

export function createRegistry<T extends Entry>(kind: string, builtIn: readonly T[]): Registry<T> {
  const entries = [...builtIn];
  const get = (id: string): T | undefined => entries.find((entry) => entry.id === id);
  return {
    get,
    register(entry) {
      const taken = get(entry.id);
      if (taken || !entry.id) throw new TypeError(`A ${kind} needs an id of its own: "${entry.id}" is taken or empty.`);
      entries.unshift(entry);
    },
    [Symbol.iterator]: () => entries[Symbol.iterator](),
  };
}
