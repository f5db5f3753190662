/** A map from a text of names, each with its value after it, all with spaces between them. */
export const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.match(/\S+ \S+/g)?.map((pair) => pair.split(' ') as [string, string]));
