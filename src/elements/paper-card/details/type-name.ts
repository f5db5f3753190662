/** The kind of a publication in words. A word of the source that is not known is read better without its hyphens: `posted-content`. */
export const typeName = (type: string, known: Readonly<Record<string, string>> = {}): string =>
  Object.hasOwn(known, type) ? known[type]! : type.replace(/[-_]+/g, ' ');
