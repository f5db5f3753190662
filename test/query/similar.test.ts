import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Paper} from '../../src/model/paper.js';
import {plainText} from '../../src/model/text.js';
import {createSimilar, type Similar} from '../../src/query/similar.js';
import {paper as plainPaper} from '../support/papers.js';
import {shared} from '../support/shared.js';

let count = 0;
const paper = (title: string, abstract?: string, more: Partial<Paper> = {}): Paper =>
  plainPaper(`p${++count}`, {title, ...(abstract && {abstract}), ...more});

async function prepared(papers: readonly Paper[]): Promise<Similar> {
  const similar = createSimilar();
  await similar.prepare(papers);
  return similar;
}
const titles = (papers: readonly Paper[]): readonly string[] => papers.map(({title}) => plainText(title));

/** Words of eight subjects, and what all papers have; each text takes some of its subject's, in an order of its own. */
const SUBJECTS = [
  'protein folding structure residue sequence enzyme binding molecule amino ligand docking fold',
  'galaxy redshift telescope star cluster survey dust halo luminosity supernova spectra cosmic',
  'translation language corpus sentence decoder multilingual token grammar vocabulary speech dialect parser',
  'robot grasping manipulation controller gripper arm trajectory planner joint torque tactile policy',
  'glacier ice melt snow sheet runoff climate sea moraine permafrost basin firn',
  'graph vertex clique treewidth coloring edge planar minor chordal bipartite separator path',
  'vaccine infection antibody virus patient trial dose immune variant hospital epidemic cohort',
  'quantum qubit entanglement gate circuit decoherence photon superconducting noise error lattice spin',
].map((words) => words.split(' '));
const COMMON = 'we present a new method for the study of and show that our results are better than those in the field';

function topics(each: number): readonly {readonly paper: Paper; readonly subject: number}[] {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  return SUBJECTS.flatMap((words, subject) =>
    Array.from({length: each}, () => {
      const pick = (number: number, from: readonly string[]): string[] =>
        Array.from({length: number}, () => from[random(from.length)]!);
      const text = [...pick(10, words), ...COMMON.split(' '), ...pick(4, SUBJECTS.flat())];
      return {paper: paper([...pick(2, words), 'of', `T${random(99_999)}`].join(' '), text.join(' ')), subject};
    }),
  );
}

describe('more like a paper', () => {
  it('are papers of its subject', async () => {
    const all = topics(12);
    const similar = await prepared(all.map(({paper}) => paper));
    const subjects = new Map(all.map(({paper, subject}) => [paper, subject]));
    const offered = all.flatMap(({paper, subject}) =>
      similar.of(paper).map((other) => subjects.get(other) === subject),
    );
    expect(offered.length).to.be.above(all.length * 4);
    expect(offered.filter(Boolean).length / offered.length).to.be.at.least(0.9);
  });

  it('are found in real papers', async function () {
    const {items} = await shared<{items: readonly {title: string; content_text: string}[]}>(
      this,
      'feeds/trending-papers.json',
    );
    const papers = items.map(({title, content_text}) => paper(title, content_text));
    const similar = await prepared(papers);
    const neighbours = {
      'Beyond Cosine Decay': 'Continual Pre-Training of Large Language Models: How to (re)warm your model?',
      'Skill-it!': 'Can Models Learn Skill Composition from Examples?',
      'VILA-M3': 'Medical Adaptation of Large Language and Vision-Language Models',
      OpenMoE: 'MoMa: Efficient Early-Fusion Pre-training',
      UniTabE: 'Testing the Limits of Unified Sequence to Sequence LLM Pretraining on Diverse Table Data Tasks',
      'Pretraining Language Models with Human Preferences': 'Self-Supervised Alignment with Mutual Information',
      MiniPLM: 'Unlock the Power: Competitive Distillation',
      'CodeT5+': 'Zero-Shot Code Representation Learning',
    };
    for (const [title, other] of Object.entries(neighbours)) {
      const [closest = ''] = titles(similar.of(papers.find((one) => plainText(one.title).startsWith(title))!));
      expect(closest.slice(0, other.length), title).to.equal(other);
    }
  });

  it('are found by a title alone, and in scripts without spaces', async () => {
    const papers = [
      paper('Treewidth of planar graphs'),
      paper('Planar graphs and their treewidth'),
      paper('Melting of Andean glaciers'),
      paper('基于深度学习的图像识别'),
      paper('图像识别中的深度学习方法'),
      paper('冰川融化与气候'),
    ];
    const similar = await prepared(papers);
    expect(papers.map((one) => titles(similar.of(one)))).to.eql([
      ['Planar graphs and their treewidth'],
      ['Treewidth of planar graphs'],
      [],
      ['图像识别中的深度学习方法'],
      ['基于深度学习的图像识别'],
      [],
    ]);
  });

  it('are not offered for one common word, a letter or a number', async () => {
    const papers = ['Reading surveys', 'Surveys of dust', 'Plan 9 b', 'Set 9 b', 'Quiet rivers'].map((title) =>
      paper(title),
    );
    const similar = await prepared(papers);
    expect(papers.flatMap((one) => similar.of(one))).to.eql([]);
  });

  it('are no other record of it and none with its title', async () => {
    const words = 'Melting glaciers of the northern Andes';
    const own = paper(words, undefined, {arxiv: '2401.00001', doi: '10.1000/1'});
    const twins = [
      paper(words.toUpperCase()),
      paper(`${words} again`, undefined, {arxiv: '2401.00001'}),
      paper(`${words} anew`, undefined, {doi: '10.1000/1'}),
      paper(`${words} then`, undefined, {sameAs: ['doi:10.1000/1']}),
      paper(`${words} once`, undefined, {id: own.id}),
    ];
    const other = paper(`${words} and Alps`);
    const similar = await prepared([own, ...twins, other, paper('Planar graphs'), paper('Robots')]);
    expect(similar.of(own)).to.eql([other]);
  });

  it('are as many as are asked for', async () => {
    const [first, ...others] = topics(12).map(({paper}) => paper);
    const similar = await prepared([first!, ...others]);
    expect([0, 1, 3].map((most) => similar.of(first!, most).length)).to.eql([0, 1, 3]);
    expect(similar.of(first!, 3)).to.eql(similar.of(first!, 5).slice(0, 3));
    expect(similar.of(first!).length).to.equal(5);
  });

  it('are none before anything is prepared, and can be asked of a paper that is not in the list', async () => {
    const [first, ...others] = topics(4).map(({paper}) => paper);
    expect(createSimilar().of(first!)).to.eql([]);
    const similar = await prepared(others);
    expect(similar.of(first!).length).to.be.above(0);
    expect(similar.of(paper('Words that nobody has used'))).to.eql([]);
  });

  it('are those of the list that was prepared last, as if it had been the first', async () => {
    const papers = topics(6).map(({paper}) => paper);
    const grown = createSimilar();
    for (const length of [3, 20, 30, papers.length]) await grown.prepare(papers.slice(0, length));
    const whole = await prepared(papers);
    for (const one of papers) expect(grown.of(one)).to.eql(whole.of(one));
    await grown.prepare(papers.slice(0, 10));
    for (const one of papers) for (const other of grown.of(one)) expect(papers.indexOf(other)).to.be.below(10);
  });

  it('are not prepared any more once that is given up', async () => {
    const papers = topics(4).map(({paper}) => paper);
    const similar = createSimilar();
    const controller = new AbortController();
    const reason = new Error('not needed');
    const preparing = similar.prepare(papers, {signal: controller.signal});
    controller.abort(reason);
    expect(await preparing.catch((error: unknown) => error)).to.equal(reason);
    expect(similar.of(papers[0]!)).to.eql([]);
  });

  it('end soon for hostile texts', async () => {
    const papers = ['word '.repeat(200_000), '('.repeat(500_000), '\ud800'.repeat(100_000), 'x'.repeat(1_000_000)].map(
      (text) => paper(text, text),
    );
    const similar = await prepared([...papers, paper('constructor __proto__', '__proto__ constructor')]);
    for (const one of papers) expect(similar.of(one)).to.be.an('array');
  });

  const words = fc.array(fc.constantFrom(...SUBJECTS.flat().slice(0, 14), 'the', 'of'), {maxLength: 9});
  const anyPapers = fc.array(
    fc.tuple(words, words).map(([title, text]) => paper(title.join(' ') || '?', text.join(' '))),
    {maxLength: 9},
  );

  /** As the definition has it, word by word; all these words are shorter than what is looked at of one. */
  function scores(papers: readonly Paper[], one: Paper): ReadonlyMap<Paper, number> {
    const wordsOf = ({title, abstract = ''}: Paper): readonly string[] =>
      [title, title, title, abstract]
        .flatMap((text) => plainText(text).split(' '))
        .filter((word) => /^\w+$/.test(word));
    const weight = (of: Paper, word: string): number => {
      const frequency = wordsOf(of).filter((other) => other === word).length;
      const having = papers.filter((other) => wordsOf(other).includes(word)).length;
      return frequency && having > 1 ? (1 + Math.log(frequency)) * Math.log(papers.length / having) : 0;
    };
    const all = [...new Set(papers.flatMap(wordsOf))];
    const length = (of: Paper): number => Math.hypot(...all.map((word) => weight(of, word)));
    return new Map(
      papers.map((other) => {
        const shares = all.map((word) => weight(one, word) * weight(other, word));
        const sum = shares.reduce((a, b) => a + b, 0) - Math.max(0, ...shares);
        return [other, sum / (length(one) * length(other)) || 0];
      }),
    );
  }

  it('are those with the highest scores, closest first, and never the paper itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyPapers, async (papers) => {
        const similar = await prepared(papers);
        for (const one of papers) {
          const score = scores(papers, one);
          const found = similar.of(one);
          expect(found).not.to.include(one);
          expect(similar.of(one)).to.eql(found);
          const isClose = (other: Paper): boolean => score.get(other)! >= 0.1 - 1e-5;
          for (const [index, other] of found.entries()) {
            expect(isClose(other)).to.equal(true);
            if (index) expect(score.get(other)).to.be.at.most(score.get(found[index - 1]!)! + 1e-5);
          }
          const least = found.length < 5 ? 0.1 : score.get(found[4]!)!;
          const left = papers.filter(
            (other) => !found.includes(other) && plainText(other.title) !== plainText(one.title),
          );
          for (const other of left) expect(score.get(other)).to.be.at.most(least + 1e-5);
        }
      }),
      {numRuns: 200},
    );
  });
});
