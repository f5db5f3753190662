/**
 * The readers of texts (see `CreateReader`), each with what the ones before it read, and each a chunk of its own: leftovers
 * of TeX and references; the TeX of a BibTeX field; HTML, JATS and Markdown.
 */
export const LEFTOVERS = 1;
export const FIELDS = 2;
export const MARKUP = 3;
