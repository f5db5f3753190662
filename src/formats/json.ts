/** An object of a parsed JSON document. Untrusted: any key may be there, with any value. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a list, or a single one as a list of it; none where nothing is given. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value ? [value] : []);
