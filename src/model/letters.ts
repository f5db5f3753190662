/**
 * Small letters that Unicode does not take apart, and how they are spelt without them. Citation keys are made with these, and
 * a key is to stay as it is: what only a search needs is added there.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
