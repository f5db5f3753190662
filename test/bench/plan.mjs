/** Which page is measured under which condition in which round. */
import {contenders} from './contenders.mjs';
import {PAGE} from './data.mjs';

/**
 * A condition. `feed` is the path of the feed, `papers` how many come at once, `cpu` how many times slower the processor is, `link` whether the
 * server is behind the slow link.
 * @typedef {{key: string, title: string, feed: string, papers: number, cpu: number, link: boolean, isEndless?: boolean}} Condition
 */

/** @returns {Condition} */
export const condition = (papers, how) => ({
  key: `${papers} ${how}`,
  title: papers.toLocaleString('en'),
  feed: `/feeds/${papers}.json`,
  papers,
  ...ways[how],
});

/** The first page of the endless feed. @returns {Condition} */
export const endless = (how) => ({
  key: `endless ${how}`,
  title: '1,000,000 in pages',
  feed: '/endless/1.json',
  papers: PAGE,
  isEndless: true,
  ...ways[how],
});

const ways = {
  plain: {cpu: 1, link: false, way: ''},
  slow: {cpu: 4, link: false, way: 'CPU 4× slower'},
  link: {cpu: 1, link: true, way: '10 Mbit/s'},
};

export const conditions = (sizes) => [
  ...Object.keys(ways).flatMap((how) => sizes.map((size) => condition(size, how))),
  endless('plain'),
  endless('link'),
];

/** How many rounds a page gets under a condition: none where it would say nothing, few where it takes very long. */
export function roundsOf(name, {papers, cpu, link, isEndless}, {rounds, quick}) {
  const {showsAll, isEmpty, streams} = contenders[name];
  const most = (number) => Math.min(number, rounds);
  if (isEndless) return name === 'ours' ? rounds : 0;
  if (link && isEmpty) return 0;
  if (link && papers === 10_000) return streams ? rounds : showsAll || quick ? 0 : 1;
  if (papers === 10_000 && showsAll) return cpu > 1 ? (quick ? 0 : 1) : most(quick ? 1 : 2);
  if (papers === 10_000) return most(cpu > 1 ? 3 : 5);
  if (papers === 1000) return most(cpu > 1 || link ? 3 : 5);
  return most(cpu > 1 ? 5 : 7);
}

/** In how many rounds a page is typed into. */
export const typingRounds = ({papers, link, isEndless}) => (papers < 1000 || link || isEndless ? 0 : 2);

/** In how many rounds it is scrolled. */
export function scrollingRounds(name, {papers, cpu, link, isEndless}) {
  const {isEmpty, showsAll} = contenders[name];
  if (papers < 1000 || link || isEndless || isEmpty) return 0;
  if (cpu > 1) return papers === 10_000 && !showsAll ? 1 : 0;
  return papers === 10_000 && showsAll ? 1 : 2;
}

/** All runs in their order: round by round, and in each the pages one after the other, every time from another one on. */
export function* runs(names, sizes, options) {
  for (let round = 0; round < options.rounds; round++) {
    for (const each of conditions(sizes)) {
      const turn = round % names.length;
      for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
        if (round >= roundsOf(name, each, options)) continue;
        yield {
          round,
          condition: each,
          name,
          types: round < typingRounds(each),
          scrolls: round < scrollingRounds(name, each),
        };
      }
    }
  }
}
