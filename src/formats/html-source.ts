/** A text that the format knows to be HTML or JATS; undefined for what is no text. */
export const htmlSource = (value: unknown): {readonly html: string} | undefined =>
  typeof value === 'string' ? {html: value} : undefined;
