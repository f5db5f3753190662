// The longer ones before those that they start with.
const HEADINGS = (
  'statement of significance|significance statement|withdrawal statement|plain language summary|one sentence summary|' +
  'one-sentence summary|author summary|lay summary|materials and methods|new & noteworthy|significance|background|' +
  'introduction|motivation|objectives|objective|conclusions|conclusion|interpretation|importance|highlights|findings|' +
  'methods|results|purpose|summary|abstract|aims|aim'
).split('|');

/**
 * A text with a colon behind each heading that has lost the space to its paragraph: `SIGNIFICANCE STATEMENTThe`.
 */
export const partHeadings = (text: string): string => text.split('\n').map(partHeading).join('\n');

function partHeading(line: string): string {
  const text = line.trimStart();
  const heading = HEADINGS.find((words) => text.slice(0, words.length).toLowerCase() === words);
  if (!heading || !isGlued(text, heading.length)) return line;
  return `${text.slice(0, heading.length)}: ${text.slice(heading.length)}`;
}

/** Whether a new word starts behind the heading: not in `Resulting`, nor in `ABSTRACTION`. */
function isGlued(text: string, end: number): boolean {
  const [last, next, after] = [end - 1, end, end + 1].map((place) => /\p{Lu}/u.test(text.charAt(place)));
  return next === true && !(last && after);
}
