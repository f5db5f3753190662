/**
 * The feeds that are measured: the same papers again and again, each time with another title and abstract, other
 * authors, another date and identifiers of its own. What a feed holds depends on its size alone, so that every run measures the same.
 */
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {inventSeeds} from './invented.mjs';

const shared = resolve(import.meta.dirname, '../../../shared/feeds/trending-papers.json');
const seeds = existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')).items : inventSeeds(70);

/** Where the papers come from, in words. */
export const origin = existsSync(shared)
  ? 'the 70 papers of the shared feed, varied'
  : 'papers made of random words: there is no shared feed beside the project';

/** Papers of one page of the endless feed, which makes a page of 1.1 MB. */
export const PAGE = 500;
/** Pages of the endless feed: 1,000,000 papers. */
export const PAGES = 2000;

/** A JSON Feed with so many papers, as text. */
export const feedText = (count) => toText({items: papers(0, count)});

/** Page `number` of the endless feed, from 1, as text; `next_url` leads to the one behind it. Undefined past the end. */
export function endlessPage(number) {
  if (!Number.isInteger(number) || number < 1 || number > PAGES) return undefined;
  const next = number < PAGES ? {next_url: `${number + 1}.json`} : {};
  return toText({...next, items: papers((number - 1) * PAGE, PAGE)});
}

const toText = (rest) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Trending papers',
    authors: [{name: 'AK'}, {name: 'the research community'}],
    language: 'en',
    ...rest,
  });

const papers = (first, count) => Array.from({length: count}, (_, place) => paperAt(first + place));

/** Paper `index` of all that there are. The first round is the seeds as they are. */
export function paperAt(index) {
  const seed = seeds[index % seeds.length];
  const round = Math.floor(index / seeds.length);
  if (round === 0) return seed;
  const other = (step) => seeds[(index * step + round) % seeds.length];
  const {arxiv, date} = whereAndWhen(index);
  return {
    ...seed,
    id: `https://arxiv.org/abs/${arxiv}`,
    url: `https://arxiv.org/abs/${arxiv}`,
    title: crossed(seed.title, other(11).title, round),
    content_text: turned(seed.content_text, round),
    authors: seed.authors.map(({name}, place) => ({
      name: `${firstName(name)} ${lastName((other(13).authors[place] ?? seed.authors[0]).name)}`,
    })),
    date_published: `${date}T00:00:00Z`,
    _paper: {...seed._paper, arxiv, published: date, doi: undefined},
  };
}

/** A number of arXiv that no other index has, and a day in its month. */
function whereAndWhen(index) {
  const months = 120; // 2015 to 2024
  const month = index % months;
  const [year, inYear] = [2015 + Math.floor(month / 12), String(1 + (month % 12)).padStart(2, '0')];
  const number = 90_000 + Math.floor(index / months); // no real paper has one so high
  const day = String(1 + (index % 28)).padStart(2, '0');
  return {arxiv: `${String(year).slice(2)}${inYear}.${number}`, date: `${year}-${inYear}-${day}`};
}

/** The first half of one title and the second of another. */
function crossed(title, other, round) {
  const [words, others] = [title.split(' '), other.split(' ')];
  return [...words.slice(0, Math.ceil(words.length / 2)), ...others.slice(others.length >> 1), `(${round})`].join(' ');
}

/** The same sentences, beginning with another one, and one that no other paper has. */
function turned(abstract, round) {
  const sentences = abstract.split(/(?<=\.) /);
  const first = round % sentences.length;
  return [...sentences.slice(first), ...sentences.slice(0, first), `This is report ${round} of its series.`].join(' ');
}

const firstName = (name) => name.split(' ')[0];
const lastName = (name) => name.split(' ').at(-1);
