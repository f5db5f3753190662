import {expect} from '@open-wc/testing';
import {cite} from '../../src/citations/cite.js';
import type {Author, Paper} from '../../src/model/paper.js';
import type {RichText} from '../../src/model/text.js';

const paper = (more: Partial<Paper> = {}): Paper => ({
  id: '1',
  title: 'Deep learning',
  authors: [{name: 'Ada Lovelace'}],
  links: [],
  keywords: [],
  ...more,
});

/** The value of a field of an entry. */
async function field(name: string, more: Partial<Paper>, style = 'bibtex'): Promise<string | undefined> {
  const entry = await cite(paper(more), style);
  return new RegExp(`^  ${name} = (.*?),?$`, 'm').exec(entry)?.[1]?.replace(/^\{(.*)\}$/, '$1');
}

describe('BibTeX', () => {
  it('writes an article with the fields that are known, and no others', async () => {
    const article = paper({
      type: 'article-journal',
      venue: 'Nature',
      volume: '521',
      issue: '7553',
      pages: '436–444',
      published: '2015-05-28',
      doi: '10.1038/nature14539',
      abstract: 'Layers.',
    });
    expect(await cite(article, 'bibtex')).to.equal(
      `@article{lovelace2015deep,
  title = {Deep learning},
  author = {Lovelace, Ada},
  journal = {Nature},
  year = {2015},
  month = may,
  volume = {521},
  number = {7553},
  pages = {436--444},
  doi = {10.1038/nature14539},
  url = {https://doi.org/10.1038/nature14539}
}`,
    );
    expect(await cite(paper(), 'bibtex')).to.equal(
      '@misc{lovelacedeep,\n  title = {Deep learning},\n  author = {Lovelace, Ada}\n}',
    );
  });

  for (const [type, bibtex, biblatex] of [
    ['article-journal', 'article', 'article'],
    ['paper-conference', 'inproceedings', 'inproceedings'],
    ['preprint', 'misc', 'online'],
    ['book', 'book', 'book'],
    ['chapter', 'incollection', 'incollection'],
    ['thesis', 'phdthesis', 'thesis'],
    ['report', 'techreport', 'report'],
    ['dataset', 'misc', 'dataset'],
    ['software', 'misc', 'software'],
    ['posted-content', 'misc', 'misc'],
  ] as const) {
    it(`has @${bibtex} and @${biblatex} for ${type}`, async () => {
      expect(await cite(paper({type}), 'bibtex')).to.match(new RegExp(`^@${bibtex}\\{`));
      expect(await cite(paper({type}), 'biblatex')).to.match(new RegExp(`^@${biblatex}\\{`));
    });
  }

  it('has the identifier at arXiv, with its version, and the class that a keyword names', async () => {
    const preprint = {arxiv: '2503.02844', version: 2, keywords: ['pretraining', 'cs.LG']};
    expect(await field('eprint', preprint)).to.equal('2503.02844v2');
    expect(await field('archivePrefix', preprint)).to.equal('arXiv');
    expect(await field('primaryClass', preprint)).to.equal('cs.LG');
    expect(await field('eprinttype', preprint, 'biblatex')).to.equal('arxiv');
    expect(await field('eprintclass', preprint, 'biblatex')).to.equal('cs.LG');
    expect(await field('url', preprint)).to.equal('https://arxiv.org/abs/2503.02844v2');
    expect(await field('primaryClass', {arxiv: '2503.02844'})).to.equal(undefined);
  });

  it('keeps the venue that a preprint names', async () => {
    expect(await field('note', {arxiv: '2503.02844', venue: 'ICLR 2025'})).to.equal('ICLR 2025');
    expect(await field('howpublished', {type: 'preprint', venue: 'bioRxiv', doi: '10.1101/142760'})).to.equal(
      'bioRxiv',
    );
  });

  for (const [title, tex] of [
    ['Attention Is All You Need', 'Attention Is All You Need'],
    [
      'BERT: Pre-training of Deep Bidirectional Transformers',
      '{BERT:} Pre-training of Deep Bidirectional Transformers',
    ],
    ['A survey of Bayesian methods', 'A survey of {Bayesian} methods'],
    ['A Survey of Bayesian Methods', 'A Survey of Bayesian Methods'],
    ['From mRNA to T5X and GPT-4', 'From {mRNA} to {T5X} and {GPT}-4'],
    ['The vitamin D of X-ray optics', 'The vitamin {D} of {X}-ray optics'],
    ['Cost & benefit: 50% of #1 for $5 in snake_case', 'Cost \\& benefit: 50\\% of \\#1 for \\$5 in snake\\_case'],
    ['a\\b ^ ~ {c}', 'a\\textbackslash{}b \\textasciicircum{} \\textasciitilde{} \\textbraceleft{}c\\textbraceright{}'],
    ['an unclosed { brace', 'an unclosed \\textbraceleft{} brace'],
    ['naïve façade, Ångström', 'na{\\"i}ve fa{\\c{c}}ade, {{\\AA}ngstr{\\"o}m}'],
    ['the β-decay of α ≤ 2 × 10', 'the $\\beta$-decay of $\\alpha$ $\\leq$ 2 $\\times$ 10'],
    ['“so” it’s – or — …', "``so'' it's -- or --- \\ldots{}"],
    ['a study of 模型', 'a study of 模型'],
    ['line\nbreak\u0000', 'line break '],
  ] as const) {
    it(`writes ${JSON.stringify(title)} for any TeX`, async () => expect(await field('title', {title})).to.equal(tex));
  }

  it('leaves letters and signs as they are for BibLaTeX', async () => {
    expect(await field('title', {title: 'the β-decay of Ångström & “co” inside'}, 'biblatex')).to.equal(
      'the β-decay of {Ångström} \\& “co” inside',
    );
  });

  for (const [title, tex] of [
    [['H', {type: 'sub', text: '2'}, 'O and x', {type: 'sup', text: '−3'}], '{H}$_{2}${O} and x$^{-3}$'],
    [['v', {type: 'sub', text: 'max'}], 'v$_{\\mathrm{max}}$'],
    [['of ', {type: 'i', text: 'cis'}, ' and ', {type: 'b', text: 'trans'}], 'of \\emph{cis} and \\textbf{trans}'],
    [['a bound of ', {type: 'math', text: 'O(\\sqrt{n})'}], 'a bound of $O(\\sqrt{n})$'],
    [['x', {type: 'math', text: 'a}b'}], 'xa\\textbraceright{}b'],
    [['x', {type: 'math', text: '$\\'}], 'x\\$\\textbackslash{}'],
  ] as readonly (readonly [RichText, string])[]) {
    it(`writes the marks of ${JSON.stringify(title)}`, async () => expect(await field('title', {title})).to.equal(tex));
  }

  for (const [author, tex] of [
    [{name: 'Ludwig van Beethoven'}, 'van Beethoven, Ludwig'],
    [{name: 'Martin Luther King Jr.'}, 'King, Jr., Martin Luther'],
    [{name: 'Qwen Team'}, '{Qwen Team}'],
    [{name: 'OpenAI'}, 'OpenAI'],
    [{name: 'Research and Development Team'}, '{Research and Development Team}'],
    [{name: 'José Ortega y Gasset'}, "{Ortega y Gasset}, Jos{\\'e}"],
    [{name: '李飞飞'}, '李飞飞'],
    [{name: 'x', family: 'Smith, and Sons', given: 'A. and B.'}, '{Smith, and Sons}, {A. and B.}'],
  ] as readonly (readonly [Author, string])[]) {
    it(`writes the name ${author.name}`, async () => expect(await field('author', {authors: [author]})).to.equal(tex));
  }

  it('gives a thesis its school, a report its institution, and no degree that is not known', async () => {
    expect(await field('school', {type: 'thesis', publisher: 'MIT'})).to.equal('MIT');
    expect(await field('type', {type: 'thesis'})).to.equal('Thesis');
    expect(await field('institution', {type: 'report', publisher: 'MIT'})).to.equal('MIT');
  });
});

describe('RIS', () => {
  it('writes a record with a tag a line, and ends it', async () => {
    const chapter = paper({
      type: 'chapter',
      title: ['CO', {type: 'sub', text: '2'}, ' uptake'],
      authors: [{name: 'Ludwig van Beethoven'}, {name: 'Martin Luther King Jr.'}, {name: 'Qwen Team'}],
      editors: [{name: 'Ada Lovelace'}],
      venue: 'A Book',
      pages: '3–9',
      published: '2020-02',
      publisher: 'Springer',
      isbn: '978-0',
      keywords: ['one', 'two'],
      abstract: 'Two\nlines.',
    });
    expect((await cite(chapter, 'ris')).split('\r\n')).to.deep.equal([
      'TY  - CHAP',
      'TI  - CO2 uptake',
      'AU  - van Beethoven, Ludwig',
      'AU  - King, Martin Luther, Jr.',
      'AU  - Qwen Team',
      'A2  - Lovelace, Ada',
      'PY  - 2020',
      'DA  - 2020/02//',
      'T2  - A Book',
      'SP  - 3',
      'EP  - 9',
      'PB  - Springer',
      'SN  - 978-0',
      'AB  - Two lines.',
      'KW  - one',
      'KW  - two',
      'ER  - ',
    ]);
  });

  for (const [type, tag] of [
    ['article-journal', 'JOUR'],
    ['paper-conference', 'CPAPER'],
    ['preprint', 'UNPB'],
    ['book', 'BOOK'],
    ['thesis', 'THES'],
    ['report', 'RPRT'],
    ['dataset', 'DATA'],
    ['software', 'COMP'],
    ['anything', 'GEN'],
  ] as const) {
    it(`has ${tag} for ${type}`, async () =>
      expect(await cite(paper({type}), 'ris')).to.match(new RegExp(`^TY  - ${tag}\r`)));
  }
});

describe('CSL-JSON', () => {
  const item = async (more: Partial<Paper>): Promise<unknown> => JSON.parse(await cite(paper(more), 'csl-json'));

  it('writes an item with names in parts and a date as precise as it is known', async () => {
    const authors = [{name: 'Ludwig van Beethoven'}, {name: 'Qwen Team'}];
    expect(
      await item({type: 'article-journal', authors, venue: 'Nature', published: '2015-05', pages: '3–9'}),
    ).to.deep.equal({
      id: 'vanbeethoven2015deep',
      type: 'article-journal',
      title: 'Deep learning',
      'container-title': 'Nature',
      author: [{family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van'}, {literal: 'Qwen Team'}],
      issued: {'date-parts': [[2015, 5]]},
      page: '3–9',
    });
  });

  it('has marks as CSL has them, and the preprint as what CSL calls an article', async () => {
    expect(await item({title: ['H', {type: 'sub', text: '2'}, 'O'], arxiv: '2503.02844', version: 2})).to.deep.include({
      type: 'article',
      title: 'H<sub>2</sub>O',
      publisher: 'arXiv',
      number: 'arXiv:2503.02844v2',
      URL: 'https://arxiv.org/abs/2503.02844v2',
    });
  });
});

describe('links to copy', () => {
  it('writes Markdown in which nothing of a title is markup', async () => {
    const title = 'A [link](x) *and* <b>more</b> & `code`';
    expect(await cite(paper({title, doi: '10.1016/s0140-6736(97)11096-0'}), 'markdown')).to.equal(
      '[A \\[link\\](x) \\*and\\* \\<b\\>more\\</b\\> \\& \\`code\\`](https://doi.org/10.1016/s0140-6736%2897%2911096-0)',
    );
    expect(await cite(paper({title: '1. One', status: 'retracted'}), 'markdown')).to.equal('1\\. One (retracted)');
  });

  it('writes HTML in which nothing of a feed is markup', async () => {
    const title = ['<script>alert(1)</script> H', {type: 'sub', text: '2'}] as const;
    const url = 'https://example.org/?a=1&b="><script>';
    expect(await cite(paper({title, url}), 'html')).to.equal(
      '<a href="https://example.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt; H<sub>2</sub></a>',
    );
  });
});

describe('what became of a paper', () => {
  for (const style of ['bibtex', 'biblatex', 'ris', 'csl-json', 'markdown', 'html']) {
    for (const status of ['retracted', 'withdrawn', 'corrected', 'superseded'] as const) {
      it(`is said in ${style}: ${status}`, async () => {
        expect((await cite(paper({status}), style)).toLowerCase()).to.include(status);
      });
    }
  }
});
