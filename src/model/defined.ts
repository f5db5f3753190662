/** The same object without the values that are undefined or an empty string: a missing value is a missing key. */
export const defined = <T extends object>(values: {readonly [Key in keyof T]: T[Key] | '' | undefined}): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;
