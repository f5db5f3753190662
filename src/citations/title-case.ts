/** Words that a style which writes titles in small letters would spoil. */
const NEEDS_CAPITALS = /^\P{L}*\p{L}.*\p{Lu}|^\P{L}*(?![AI]\b)\p{Lu}(?!\p{L})|\p{Lu}\d/su;

/**
 * The words of a title, marked by `protect` where their capitals must stay: names of things (`BERT`, `mRNA`, `X-ray`), and
 * in a title that is not written with capitals throughout, every word that has one (`Bayesian`). The first word of a title
 * keeps its capital anyway.
 */
export function protectCapitals(title: string, isStart: boolean, write: (text: string) => string): string {
  const words = title.split(/(\s+)/);
  const isHeadline = hasHeadlineCapitals(words);
  return words
    .map((word, index) => {
      const parts = word.split(/([-–—/])/);
      return parts
        .map((part, place) => {
          const isFirst = isStart && index === 0 && place === 0;
          const protect =
            part.length > 99 || NEEDS_CAPITALS.test(part) || (!isHeadline && !isFirst && /^\P{L}*\p{Lu}/u.test(part));
          return protect ? `{${write(part)}}` : write(part);
        })
        .join('');
    })
    .join('');
}

/** Whether most of the longer words after the first begin with a capital. */
function hasHeadlineCapitals(words: readonly string[]): boolean {
  const long = words.slice(1).filter((word) => word.length < 99 && /^\P{L}*\p{L}{4}/u.test(word));
  return long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 > long.length;
}
