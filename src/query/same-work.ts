import type {Author, Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';
import {unversioned} from './versions.js';

/** Words and digits of a text, without accents, case and punctuation. Letters of every script stay. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** As {@link fold}, for what is compared pair by pair: no name and no journal is longer. */
const foldLine = (text: string): string => fold(text.slice(0, 300));

// What many issues of a journal have, with more words behind it. Shorter ones say too little anyhow: `Calendar`, `Index`.
const COLUMN =
  /^(?:calendar of|editorials?|editorial (?:comments?|note|board)|guest editorial|(?:author|subject) index|news from|abstracts of|obituary|book reviews?|in memoriam|(?:table of )?contents(?: of)?|letters? to|acknowledge?ments?|front matter|back matter|from the (?:president|editor)|institutional members|untitled|special issue)\b/;

/**
 * The folded title, where it is long enough to tell a work; undefined for short ones and the columns of journals. A notice
 * (`Erratum: …`, `Comment on …`) has another title than its paper.
 */
export function titleKey({title}: Paper): string | undefined {
  const key = fold(plainText(title));
  const isLong = key.split(' ').length >= 5 || key.length >= 30 || isDense(key);
  return isLong && !COLUMN.test(key) ? key : undefined;
}

/** Scripts without spaces say in twelve characters what takes five words elsewhere. */
const isDense = (key: string): boolean => (key.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) >= 12;

/** No work has had more titles than this. */
const MOST_TITLES = 30;

/**
 * Papers whose titles share at least a third of their words, as groups of their places. A title that says nothing
 * (`Untitled`) goes with the others when these are of one group, and stands by itself when they are not.
 */
export function alikeByTitle(papers: readonly Paper[]): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  const silent: number[] = [];
  papers.forEach(({title}, place) => {
    const key = fold(plainText(title));
    if (!key || key === 'untitled') silent.push(place);
    else if (places.has(key)) places.get(key)!.push(place);
    else places.set(key, [place]);
  });
  // Hostile, or an identifier of something else: comparing all with all would take the square of their number.
  if (places.size > MOST_TITLES) return [...places.values(), ...silent.map((place) => [place])];
  let groups: {titles: ReadonlySet<string>[]; places: number[]}[] = [];
  for (const [key, own] of places) {
    const words = new Set(isDense(key) ? key : key.split(' '));
    const alike = groups.filter(({titles}) => titles.some((other) => shareWords(words, other)));
    const joined = {
      titles: [words, ...alike.flatMap(({titles}) => titles)],
      places: [...own, ...alike.flatMap((group) => group.places)],
    };
    groups = [...groups.filter((group) => !alike.includes(group)), joined];
  }
  if (groups.length === 1) groups[0]!.places.push(...silent);
  return [...groups.map((group) => group.places), ...(groups.length === 1 ? [] : silent.map((place) => [place]))];
}

function shareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 3 >= one.size + other.size - common;
}

/**
 * Whether two records with the same long title, from different sources, are of one work: the first authors agree, the years
 * are at most one apart (a preprint and its article), and no identifier or type says that they are two.
 */
export function sameByTitle(a: Paper, b: Paper): boolean {
  if (areTwoWorks(a, b)) return false;
  const [yearA, yearB] = [a, b].map(({published}) => (published ? Number(published.slice(0, 4)) : undefined));
  if (yearA !== undefined && yearB !== undefined && Math.abs(yearA - yearB) > 1) return false;
  const [first, second] = [a, b].map(({authors}) => authors.find(isNamed));
  if (first && second) return sameName(first, second);
  // Some sources name no authors at all (ORCID): then the title alone has to be telling, and the year known.
  return yearA !== undefined && yearB !== undefined && (titleKey(a)?.split(' ').length ?? 0) >= 8;
}

/** Whether an identifier, a type or a place in a journal says that two records are of two works. */
export const areTwoWorks = (a: Paper, b: Paper): boolean =>
  differ(a.arxiv, b.arxiv) || differ(a.pmid, b.pmid) || areTwoDois(a, b) || areTwoKinds(a, b) || areTwoPieces(a, b);

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

// DOIs of preprints, of data and of copies: a work has one of these beside that of its journal.
const REPOSITORY =
  /^10\.(?:1101(?=\/\d)|64898|48550|31219|31234|31235|21203|20944|26434|5281|6084|2139|36227|22541|17605|5061|12688|7287|13140|32388)\//;

const isRepository = ({doi = '', type}: Paper): boolean => type === 'preprint' || REPOSITORY.test(doi);

/** Two journals do not print one paper, and one repository does not keep it twice: such DOIs are two works. */
const areTwoDois = (a: Paper, b: Paper): boolean =>
  differ(a.doi && unversioned(a.doi), b.doi && unversioned(b.doi)) &&
  ((!isRepository(a) && !isRepository(b)) || a.doi?.split('/')[0] === b.doi?.split('/')[0]);

// Not a chapter: for some sources the papers of a conference are chapters of its proceedings.
const KIND = /^(?:book|thesis|dataset|software)$/;

/** A book, a thesis or a data set is not the article of the same name. */
const areTwoKinds = (a: Paper, b: Paper): boolean =>
  differ(a.type, b.type) && [a, b].some(({type}) => KIND.test(type ?? ''));

/** In one journal the same title in another volume, or on another page of another issue, is a column. */
function areTwoPieces(a: Paper, b: Paper): boolean {
  const differs = (read: (paper: Paper) => string | undefined): boolean =>
    differ(...([a, b].map((paper) => foldLine(read(paper) ?? '') || undefined) as [string?, string?]));
  if (!a.venue || !b.venue || differs(({venue}) => venue)) return false;
  return differs(({volume}) => volume) || (differs(({issue}) => issue) && differs(({pages}) => pages?.split('–')[0]));
}

/** Librarians write something where there is no author. */
const isNamed = ({name}: Author): boolean => !/^(?:anon(?:ymous)?|unknown|no author)\b/i.test(name);

/** Whether two names can be those of one person or group, as far as their family names tell. */
function sameName(a: Author, b: Author): boolean {
  const others = familyNames(b);
  return familyNames(a).some((name) => others.includes(name)) || sortedWords(a) === sortedWords(b);
}

/** Some files have the family name first, and no comma behind it. */
const sortedWords = ({name}: Author): string => foldLine(name).split(' ').sort().join(' ');

/** What can be the family name: as the source says, else the last word, or all of the name of a group. */
function familyNames({name, family, particle = ''}: Author): readonly string[] {
  const whole = foldLine(name);
  const names = family
    ? [foldLine(family), foldLine(`${particle} ${family}`), foldLine(family).split(' ').at(-1) ?? '']
    : [whole, whole.split(' ').at(-1) ?? '', name.includes(',') ? foldLine(name.split(',')[0] ?? '') : ''];
  return names.filter(Boolean);
}
