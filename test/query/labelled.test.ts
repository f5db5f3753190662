import {expect} from '@open-wc/testing';
import type {Author, Paper} from '../../src/model/paper.js';
import {plainText} from '../../src/model/text.js';
import {mergePapers} from '../../src/query/merge.js';

/** What formats gave for a record of a real file, without its abstract. */
interface Fact extends Omit<Paper, 'links' | 'keywords' | 'authors'> {
  readonly file: string;
  readonly title: string;
  readonly authors: readonly Author[];
}

/** Pairs of records that were chosen in one way and have one label: whether each pair is of one work. */
interface Group {
  readonly kind: string;
  readonly label: 'same' | 'different';
  /** Whether the two are asked as of one list or of two: within one list identifiers alone may join them. */
  readonly lists: 'one' | 'two';
  readonly how: string;
  /** Places in the list of records. */
  readonly pairs: readonly (readonly [number, number])[];
}

const {groups, records} = (await (await fetch('/test/query/labelled-pairs.json')).json()) as {
  readonly groups: readonly Group[];
  readonly records: readonly Fact[];
};

function paperAt(place: number): Paper {
  const {file: _, ...facts} = records[place]!;
  return {...facts, links: [], keywords: []};
}

const describeRecord = (place: number): string => {
  const {file, title, authors, published, doi} = records[place]!;
  return `${file}: ${title} (${authors[0]?.name ?? 'nobody'}, ${published ?? 'no date'}, ${doi ?? 'no DOI'})`;
};

/** How many pairs are of one work, by the label and by us; and those where we are wrong. */
function count(some: readonly Group[]): {right: number; same: number; said: number; wrong: string[]} {
  const result = {right: 0, same: 0, said: 0, wrong: [] as string[]};
  for (const {kind, label, lists, pairs} of some)
    for (const [a, b] of pairs) {
      const [one, other] = [paperAt(a), paperAt(b)];
      const isSaid = mergePapers(lists === 'one' ? [[one, other]] : [[one], [other]]).length === 1;
      const isSame = label === 'same';
      if (isSame) result.same++;
      if (isSaid) result.said++;
      if (isSame && isSaid) result.right++;
      if (isSame !== isSaid) result.wrong.push(`${kind}\n    ${describeRecord(a)}\n    ${describeRecord(b)}`);
    }
  return result;
}

describe('real records that were labelled by hand', () => {
  it('are at least 300 pairs, of one work and of two, in one list and in two', () => {
    for (const lists of ['one', 'two'])
      for (const label of ['same', 'different']) {
        const some = groups.filter((group) => group.lists === lists && group.label === label);
        expect(some.flatMap(({pairs}) => pairs).length, `${label}, ${lists}`).to.be.at.least(50);
      }
    expect(groups.flatMap(({pairs}) => pairs).length).to.be.at.least(300);
    for (const place of groups.flatMap(({pairs}) => pairs.flat())) expect(records[place]?.title).to.be.a('string');
  });

  it('are joined with a precision of 99 % or more and a recall of 90 % or more', () => {
    const {right, same, said, wrong} = count(groups);
    console.info(
      `${groups.flatMap(({pairs}) => pairs).length} pairs: precision ${right}/${said}, recall ${right}/${same}; wrong:\n` +
        wrong.join('\n'),
    );
    expect(right / said, wrong.join('\n')).to.be.at.least(0.99);
    expect(right / same, wrong.join('\n')).to.be.at.least(0.9);
  });

  for (const lists of ['one', 'two'] as const)
    it(`are joined as well in ${lists === 'one' ? 'one list' : 'different lists'} by itself`, () => {
      const {right, same, said} = count(groups.filter((group) => group.lists === lists));
      expect(right / said).to.be.at.least(0.99);
      expect(right / same).to.be.at.least(0.9);
    });

  it('are joined alike whichever comes first', () => {
    for (const {lists, pairs} of groups)
      for (const [a, b] of pairs) {
        const [one, other] = [paperAt(a), paperAt(b)];
        const merge = (first: Paper, second: Paper): readonly Paper[] =>
          mergePapers(lists === 'one' ? [[first, second]] : [[first], [second]]);
        const titles = (papers: readonly Paper[]): string[] =>
          papers.map(({id, title}) => id + plainText(title)).sort();
        expect(titles(merge(one, other))).to.deep.equal(titles(merge(other, one)));
      }
  });
});
