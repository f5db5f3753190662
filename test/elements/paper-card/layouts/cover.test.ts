import {expect} from '@open-wc/testing';
import {coverOf, type Cover} from '../../../../src/elements/paper-card/layouts/cover.js';
import {drawings} from '../../../../src/elements/paper-card/layouts/drawings.js';

/** A number that stands for a whole drawing. */
const sum = ({strokes}: Cover): number =>
  [...JSON.stringify(strokes)].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

/** Title, category, then what comes of them: name, kind of drawing, turn of the hue, the drawing itself. */
const golden = [
  ['UL2: Unifying Language Learning Paradigms', 'ICLR', 'UL2', 5, -72, 36128],
  ["TinyHelen's First Curriculum", '', 'TinyHelen', 2, 17, 527994],
  ['Attention Is All You Need', 'NeurIPS', '', 5, -19, 225766],
  ['نماذج لغوية صغيرة', 'مجلة', '', 5, 25, 755762],
  ['大規模言語モデル', '学会', '', 1, -93, 552977],
  ['O(n)', '', '', 0, 15, 52297],
] as const;

const words = ['Learning', 'Sparse', 'Attention', 'Models', 'Deep', 'Graph', 'Data', 'Language', 'Vision', 'Scaling'];
const titles = Array.from({length: 1000}, (_, index) =>
  [index % 10, Math.floor(index / 10) % 10, Math.floor(index / 100)].map((place) => words[place]).join(' '),
);

describe('the cover of a paper', () => {
  for (const [title, category, name, kind, turn, drawing] of golden) {
    it(`is the same in each browser and on each visit: ${title}`, () => {
      const cover = coverOf(title, category);
      expect([cover.name, cover.kind, cover.turn, sum(cover)]).to.deep.equal([name, kind, turn, drawing]);
      expect(coverOf(title, category)).to.deep.equal(cover);
    });
  }

  it('is one of its own for each of a thousand papers', () => {
    const covers = titles.map((title) => coverOf(title, 'ACL'));
    expect(new Set(covers.map(sum)).size).to.be.greaterThan(995);
    const fair = covers.length / drawings.length;
    for (const kind of drawings.keys()) {
      const count = covers.filter((cover) => cover.kind === kind).length;
      expect(count, `drawings of kind ${kind}`).to.be.within(0.7 * fair, 1.3 * fair);
    }
  });

  it('has a hue that is near to others of its category, and never far from the accent of the page', () => {
    const turns = (categories: readonly string[]): readonly number[] =>
      titles.map((title, index) => coverOf(title, categories[index % categories.length]!).turn);
    const [one, all] = [turns(['ACL']), turns(titles)];
    expect(Math.max(...one) - Math.min(...one)).to.be.within(30, 40);
    expect(Math.max(...all) - Math.min(...all)).to.be.within(180, 210);
    expect(Math.max(...all.map(Math.abs))).to.be.at.most(105);
    expect(new Set(all).size).to.be.greaterThan(150);
  });

  it('is cheap: a few strokes, within four kilobytes', () => {
    for (const {strokes} of titles.map((title) => coverOf(title, ''))) {
      expect(strokes.length).to.be.within(1, 5);
      expect(JSON.stringify(strokes).length).to.be.at.most(4096);
      for (const {path} of strokes) expect(path).to.match(/^M[-MaASvVhHLz\d ]+$/);
    }
  });

  for (const [title, name] of [
    ['UL2: Unifying Language Learning Paradigms', 'UL2'],
    ['Skill-it! A Data-Driven Skills Framework', ''],
    ['1.5-Pints Technical Report: Pretraining in Days', '1.5-Pints'],
    ["TinyHelen's First Curriculum: Training and Evaluating", 'TinyHelen'],
    ['LOLA – An Open-Source Massively Multilingual Model', 'LOLA'],
    ['Qwen2.5 Technical Report', 'Qwen2.5'],
    ['BERT Rediscovers the Classical Pipeline', 'BERT'],
    ['Crystal: Illuminating LLM Abilities', 'Crystal'],
    ['悟道：大规模预训练模型', '悟道'],
    ['Beyond Cosine Decay: On the effectiveness of schedules', ''],
    ['A Comprehensive Survey of Everything', ''],
    ['A STUDY OF LARGE LANGUAGE MODELS', ''],
    ['Pneumonoultramicroscopic2silicovolcanoconiosis', ''],
    ['', ''],
  ] as const) {
    it(`sets ${name ? `“${name}”` : 'no name'} large for “${title}”`, () => {
      expect(coverOf(title, '').name).to.equal(name);
    });
  }

  for (const [title, initial] of [
    ['The Fine Line', 'F'],
    ['a paper of which nothing is known', 'P'],
    ['“Why?” asked the model', 'W'],
    ['écoles', 'É'],
    ['大規模言語モデル', '大'],
    ['किताबें', 'कि'],
    ['…', ''],
  ] as const) {
    it(`has the letter “${initial}” for “${title}”`, () => {
      expect(coverOf(title, '').initial).to.equal(initial);
    });
  }
});
