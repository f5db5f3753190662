/** The text with each half of a surrogate pair replaced by U+FFFD: neither an address nor UTF-8 can have one. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
