import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {PaperFields} from '../../src/formats/build-paper.js';
import type {ParsedFeed, Reading} from '../../src/formats/format.js';
import {parse, stream} from '../../src/formats/bibtex.js';
import type {Warning} from '../../src/model/feed.js';
import type {Author, Paper} from '../../src/model/paper.js';

/** Texts as they stand in the file but for braces and white space: what TeX means is not this format's business. */
const text: Reading['text'] = {
  cleanText: (source) => plain(source),
  cleanLine: (source) => plain(source),
  liftLinks: () => [],
};
const plain = (source: unknown): string =>
  (typeof source === 'string' ? source : String((source as {tex?: string} | undefined)?.tex ?? ''))
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const url = 'https://lab.example/papers/list.bib';

function read(source: string): ParsedFeed & {readonly warnings: readonly Warning[]} {
  const warnings: Warning[] = [];
  const feed = parse({kind: 'text', text: source, url}, {text, report: (warning) => warnings.push(warning)});
  return {...feed, warnings};
}
const one = (fields: string, type = 'article'): Paper => read(`@${type}{key, title = {T}, ${fields}}`).papers[0]!;
const names = (author: string): readonly Author[] => one(`author = {${author}}`).authors;
const titles = (source: string): readonly unknown[] => read(source).papers.map(({title}) => title);
const lines = (source: string): readonly (number | undefined)[] => read(source).warnings.map(({line}) => line);

describe('BibTeX entries', () => {
  it('are read with braces, quotation marks, numbers and parentheses', () => {
    expect(
      titles('@a{1, title = {A {B {C}} "D"}}\n@A{2, title="E {"}F{"} (g)",year=2020}\n@a(3, title = "Par (x)")'),
    ).to.deep.equal(['A B C "D"', 'E "F" (g)', 'Par (x)']);
  });

  it('may stand on one line, without line breaks between them or commas between fields', () => {
    const {papers, warnings} = read('@a{1,title={A}year=2001}@a{2,title="B" year="2002" month=mar}');
    expect(papers.map(({title, published}) => [title, published])).to.deep.equal([
      ['A', '2001'],
      ['B', '2002-03'],
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('keep their keys as ids, whatever is in them, and need none', () => {
    const {papers} = read(
      `@a{DBLP:conf/x/Y+04'"?, title={A}}\n@a{10.1000/(x), title={B}}\n@a{, title={C}}\n@a{title={D}}`,
    );
    expect(papers.map(({id}) => id)).to.deep.equal([`DBLP:conf/x/Y+04'"?`, '10.1000/(x)', 'C', 'D']);
  });

  it('come out with ids of their own when two have one key', () => {
    const {papers, warnings} = read('@a{k, title={A}}\n@a{k, title={B}}\n@a{k, title={A}}');
    expect(papers.map(({id}) => id)).to.deep.equal(['k', 'k (2)']);
    expect(warnings.map(({line, index}) => [line, index])).to.deep.equal([[3, 2]]);
  });

  it('are told from mail addresses, comments and other text', () => {
    const source = 'Mail me@x.org {a\nor you@lab {b, c} here.\n% @a{0, title = {Commented out}}\n@a{1, title = {A}}\n';
    expect(titles(source)).to.deep.equal(['A']);
    expect(
      titles('@comment{@a{0, title = {Off}}\n@a{1, title = {Off}}\n@a{2, title={Off}}}\n@a{3, title={A}}'),
    ).to.deep.equal(['A']);
    expect(
      titles('@preamble{"\\newcommand{\\x}{y}" # {z}}\n@Comment{jabref-meta: grouping:\n0 All:;\n}\n@a{3,title={A}}'),
    ).to.deep.equal(['A']);
  });

  it('have abbreviations put in, in any case and joined by #', () => {
    const source =
      '@STRING{ACM = "ACM Press"}\n@string(long = acm # { of } # "New York")\n@book{1, title={A}, publisher = Long # "!", year = 20 # 01}';
    expect(read(source).papers[0]).to.include({publisher: 'ACM Press of New York!', published: '2001'});
  });

  it('show an abbreviation that nobody defined as it is, and warn once', () => {
    const {papers, warnings} = read('@article{1, title={A},\njournal = jacm}\n@article{2, title={B}, journal = JACM}');
    expect(papers.map(({venue}) => venue)).to.deep.equal(['jacm', 'jacm']);
    expect(warnings.map(({line, message}) => [line, /"jacm"/.test(message)])).to.deep.equal([[2, true]]);
  });

  it('are read with any line ends', () => {
    const source = '@a{1,\n title = {A\n B},\n year = 2001\n}\n% comment\n\n@a{2,\n x = {y}\n}\n';
    const expected = read(source);
    expect(expected.papers.map(({title}) => title)).to.deep.equal(['A B']);
    expect(expected.warnings.map(({line}) => line)).to.deep.equal([8]);
    for (const end of ['\r\n', '\r']) expect(read(source.replaceAll('\n', end))).to.deep.equal(expected);
  });

  it('without a title are left out with a warning that names key and line', () => {
    const {papers, warnings} = read('\n@article{lonely,\n  year = 2020\n}\n@article{b, title = {}}');
    expect(papers).to.deep.equal([]);
    expect(warnings[0]).to.include({line: 2, index: 0});
    expect(warnings[0]?.message).to.contain('"lonely"');
    expect(warnings[1]).to.include({line: 5, index: 1});
  });

  it('are never lost together: nothing to read is an error', () => {
    expect(() => read('<html>me@x.org')).to.throw('no BibTeX entry');
  });
});

describe('A broken BibTeX entry', () => {
  const next = '\n@article{b,\n  title = {Next},\n}\n@article{c, title = {Last}}\n';

  for (const [what, entry, line] of [
    ['a brace that is not closed', '@article{a,\n  title = {First,\n  year = {2001},\n}', 2],
    ['a brace too many', '@article{a,\n  title = {First}},\n  year = {2001},\n}', 3],
    ['a quotation mark that is not closed', '@article{a,\n  title = "First,\n  year = "2001",\n}', 2],
    ['no end', '@article{a,\n  title = {First},\n  year = 2001\n', 1],
    ['no end, with parentheses', '@article(a,\n  title = {First},\n  year = "2001"\n', 1],
    ['words between its fields', '@article{a,\n  title = {First}, what is this?\n  year = {2001},\n}', 2],
    ['no =', '@article{a,\n  title = {First},\n  volume {7},\n  year = {2001}\n}', 3],
    ['a comment that has no end before it', '@comment{ what\n\n@article{a,\n  title = {First},\n year = 2001}', 1],
  ] as const)
    it(`with ${what} is read as far as it goes, and so are the others`, () => {
      const {papers, warnings} = read(entry + next);
      expect(papers.map(({title}) => title)).to.deep.equal(['First', 'Next', 'Last']);
      if (what !== 'a brace too many') expect(papers[0]?.published).to.equal('2001');
      expect(warnings.map((warning) => warning.line)).to.include(line);
    });

  it('is no longer than its first lines when a file ends in it', () => {
    expect(titles('@article{a, title = {First}}\n@article{b,\n  title = {Second},\n  abstract = {It')).to.deep.equal([
      'First',
      'Second',
    ]);
    expect(titles('@article{a, title = {First}}\n@article{b')).to.deep.equal(['First']);
    expect(titles('@article{a, title = {First}}\n@arti')).to.deep.equal(['First']);
  });

  it('is not one that has an example of an entry in its abstract', () => {
    const source =
      '@a{1, title = {A}, abstract = {Write\n@article{key,\n  title = {Example}\n}\nand run.}, year = 2001}\n@a{2, title={B}}\n@a{3, title={C}}';
    expect(titles(source)).to.deep.equal(['A', 'B', 'C']);
    expect(read(source).papers[0]?.published).to.equal('2001');
  });

  it('is mended where it can be seen what was meant', () => {
    expect(titles('@a{1, title = Words that nobody put in braces,\n year = 2001}')).to.deep.equal([
      'Words that nobody put in braces',
    ]);
    expect(titles('@a{1, title = "He said "yes" to me", year = 2001}')).to.deep.equal(['He said "yes" to me']);
    expect(lines('@a{1, title = {A},\n% year = 2001,\n note = {two words}}')).to.deep.equal([]);
  });
});

describe('BibTeX names', () => {
  const parts = (author: string): unknown =>
    names(author).map(({name, particle = '', family = '', given = '', suffix = ''}) =>
      [given, particle, family, suffix].some(Boolean) ? [given, particle, family, suffix].join('|') : name,
    );

  it('are parted as BibTeX parts them', () => {
    expect(parts('Ludwig van Beethoven and van Beethoven, Ludwig and Ford, Jr., Henry')).to.deep.equal([
      'Ludwig|van|Beethoven|',
      'Ludwig|van|Beethoven|',
      'Henry||Ford|Jr.',
    ]);
    expect(parts("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin")).to.deep.equal([
      "Charles Louis Xavier Joseph|de la|Vall\\'ee Poussin|",
    ]);
    expect(parts('Van de Graaff, R. J. and Oliver {St John-Mollusc} and Knuth,\n Donald~E.')).to.deep.equal([
      'R. J.|Van de|Graaff|',
      'Oliver||St John-Mollusc|',
      'Donald~E.||Knuth|',
    ]);
    expect(parts('Aristotle and Ian {Iliad Ipswich} and M. {van Kreveld}')).to.deep.equal([
      '||Aristotle|',
      'Ian||Iliad Ipswich|',
      'M.||van Kreveld|',
    ]);
  });

  it('have a particle where a small letter starts a word, also after a command', () => {
    expect(
      parts("{\\'E}mile Borel and {\\o}yvind {\\O}stby and {\\relax Yu} Li and Ren{\\'e} d'Alembert"),
    ).to.deep.equal(["\\'Emile||Borel|", '|\\oyvind|\\Ostby|', '\\relax Yu||Li|', "Ren\\'e||d'Alembert|"]);
    expect(parts('danah boyd and Mu\\~noz, Ana')).to.deep.equal(['danah||boyd|', 'Ana||Mu\\~noz|']);
  });

  it('are those of groups when all of it is in braces', () => {
    expect(parts('{TUG Working Group on Names, Places and Dates} and {Barnes and Noble} and Ann Lee')).to.deep.equal([
      'TUG Working Group on Names, Places and Dates',
      'Barnes and Noble',
      'Ann||Lee|',
    ]);
    expect(parts('{Robalo Rei}, Gil and {NASA} {Ames}')).to.deep.equal(['Gil||Robalo Rei|', 'NASA||Ames|']);
  });

  it('are nobody for others', () => {
    expect(parts('Ada King and others')).to.deep.equal(['Ada||King|']);
    expect(parts('Ada King AND\nAlan Turing and et al.')).to.deep.equal(['Ada||King|', 'Alan||Turing|']);
  });

  it('may have the extended form of BibLaTeX', () => {
    expect(
      parts(
        'useprefix=false and family=Rabble, given=Richard, prefix=von, useprefix=true and given="Ana, Mar{\\\'i}a", family={Sol, Mar}, suffix=II',
      ),
    ).to.deep.equal(['Richard|von|Rabble|', "Ana, Mar\\'ia||Sol, Mar|II"]);
  });

  it('are told apart in spellings that BibTeX would refuse', () => {
    expect(parts('Smith, John; Garc&iacute;a Lorca, Ana')).to.deep.equal(['John||Smith|', 'Ana||Garc&iacute;a Lorca|']);
    expect(parts('Ann Lee, Bo Li, Cy Fox, and Dee Roe')).to.deep.equal([
      'Ann||Lee|',
      'Bo||Li|',
      'Cy||Fox|',
      'Dee||Roe|',
    ]);
    expect(parts('Henry Ford Jr. and Ford Jr, Henry and Ford, Henry, III')).to.deep.equal([
      'Henry||Ford|Jr.',
      'Henry||Ford|Jr',
      'Henry||Ford|III',
    ]);
  });

  it('are the editors where there are no authors, and else stand beside them', () => {
    expect(one('editor = {Ann Lee}', 'book').authors[0]?.name).to.equal('Ann Lee');
    expect(one('author = {Bo Li}, editor = {Ann Lee}', 'inbook').editors?.[0]?.name).to.equal('Ann Lee');
  });
});

describe('BibTeX dates', () => {
  for (const [fields, expected] of [
    ['year = 2003', '2003'],
    ['year = {2003}, month = jun', '2003-06'],
    ['year = "2003", month = {MAR}', '2003-03'],
    ['year = "2003", month = {02}', '2003-02'],
    ['year = "2018", month = "4", day = "25"', '2018-04-25'],
    ['year = 2003, month = "10~" # jan', '2003-01-10'],
    ['year = 2003, month = jul # "/" # aug', '2003-07'],
    ['year = {2005/06}', '2005'],
    ['year = {1988??}', '1988'],
    ['year = {1985/1986}', '1985'],
    ['year = {1995--1996}', '1995'],
    ['year = {August, 2005}', '2005-08'],
    ['year = {2010-05}', '2010-05'],
    ['year = {c. 1990}', '1990'],
    ['year = {???}', undefined],
    ['year = {in press}', undefined],
    ['date = {2004-10-27}, year = 1999', '2004-10-27'],
    ['date = {1984/1986}', '1984'],
    ['date = {1979-01-02/1980-04-08}', '1979-01-02'],
    ['date = {1996-01-01/..}', '1996-01-01'],
    ['date = {../2004-01-01}', '2004-01-01'],
    ['date = {/1999}', '1999'],
    ['date = {2005~}', '2005'],
    ['date = {2009-02?}', '2009-02'],
    ['date = {2003-21}', '2003'],
    ['date = {1999-XX-XX}', '1999'],
    ['date = {199X}', undefined],
    ['date = {2001-01-03T15:00:00}', '2001-01-03'],
    ['date = {2012/03/05}', '2012-03-05'],
    ['date = {-2010-01}', undefined],
    ['date = {soon}, year = 2011', '2011'],
    ['urldate = {2020-01-01}', undefined],
  ] as const)
    it(`are ${expected ?? 'none'} for ${fields}`, () => expect(one(fields).published).to.equal(expected));
});

describe('BibTeX fields', () => {
  it('say where a paper was published', () => {
    expect(one('journaltitle = {J}, number = 3, pages = {12--17}')).to.include({
      venue: 'J',
      issue: '3',
      pages: '12–17',
      type: 'article-journal',
    });
    expect(one('booktitle = {Proc.}, series = {S}, address = {Oslo}', 'inproceedings')).to.include({
      venue: 'Proc.',
      series: 'S',
      place: 'Oslo',
      type: 'paper-conference',
    });
    expect(one('school = {TU}', 'phdthesis')).to.include({publisher: 'TU', type: 'thesis'});
    expect(one('number = 7, institution = {I}', 'techreport')).to.include({
      number: '7',
      publisher: 'I',
      type: 'report',
    });
    expect(one('pages = {20--20}').pages).to.equal('20');
    expect(one('eid = {e17}').pages).to.equal('e17');
  });

  it('join title and subtitle', () => {
    expect(one('subtitle = {Or not}').title).to.equal('T: Or not');
    expect(titles('@a{1, title = {To be?}, subtitle = {Or not}}')).to.deep.equal(['To be? Or not']);
  });

  it('give the identifiers of arXiv, from wherever they stand', () => {
    for (const fields of [
      'eprint = {2503.02844v2}, archiveprefix = {arXiv}',
      'eprint = {arXiv:2503.02844}',
      'arxiv = {2503.02844}',
      'journal = {arXiv preprint arXiv:2503.02844}',
      'journal = {CoRR}, volume = {abs/2503.02844}',
      'note = {arXiv:2503.02844}',
      'doi = {10.48550/ARXIV.2503.02844}',
      'url = {https://arxiv.org/abs/2503.02844}',
    ])
      expect(one(fields), fields).to.include({arxiv: '2503.02844', venue: 'arXiv', type: 'preprint'});
    expect(one('journal = {J}, preprint = {https://arxiv.org/abs/2503.02844}, doi = {10.1000/x}')).to.include({
      arxiv: '2503.02844',
      doi: '10.1000/x',
      venue: 'J',
      type: 'article-journal',
    });
  });

  it('give nothing of arXiv that is none of it', () => {
    expect(one('eprint = {https://press.example/a.pdf}').links.map(({type}) => type)).to.deep.equal(['pdf']);
    expect(one('eprint = {2003.10175}, eprinttype = {jstor}').arxiv).to.equal(undefined);
  });

  it('with addresses are not read as TeX', () => {
    expect(one('url = {http://a.example/~b/c\\_d%20e#f}').url).to.equal('http://a.example/~b/c_d%20e#f');
    expect(one('url = {doi:<a href="https://doi.org/10.1000/X_1">10.1000/X_1</a>}')).to.include({doi: '10.1000/x_1'});
    expect(one('howpublished = {\\url{https://a.example/b}}')).to.include({url: 'https://a.example/b'});
    expect(one('doi = {https://doi.org/10.1002/(SICI)1097(19980815/30)17:15<1661::AID>3.0.CO;2-2}').doi).to.equal(
      '10.1002/(sici)1097(19980815/30)17:15<1661::aid>3.0.co;2-2',
    );
    expect(one('url = {https://doi.org/doi:10.1000/x}').doi).to.equal('10.1000/x');
    expect(one('doi = {10.1000/a\\_b}').doi).to.equal('10.1000/a_b');
    const two = one('url = "http://a.example/b.html;\n  http://a.example/c.pdf"');
    expect(two.url).to.equal('http://a.example/b.html');
    expect(two.links).to.deep.equal([{type: 'pdf', url: 'http://a.example/c.pdf'}]);
  });

  it('with links give them by what they lead to, and by their names', () => {
    const links = one(
      'pdf = {x.pdf}, code = {https://c.example/}, url_slides = {/s}, website = {www.w.example/}, supp = {s.zip}, url_Long_Talk = {https://t.example/}',
    ).links;
    expect(links).to.deep.equal([
      {type: 'pdf', url: 'https://lab.example/papers/x.pdf'},
      {type: 'code', url: 'https://c.example/'},
      {type: 'project', url: 'https://www.w.example/'},
      {type: 'slides', url: 'https://lab.example/s'},
      {type: 'supplement', url: 'https://lab.example/papers/s.zip'},
      {type: 'other', url: 'https://t.example/', label: 'Long talk'},
    ] satisfies PaperFields['links'][] | object[]);
    expect(one('code = {available on request}, html = {javascript:alert(1)}, pdf = {data:,x.pdf}').links).to.deep.equal(
      [],
    );
  });

  it('with lists of keywords are split at ; or at commas', () => {
    expect(one('keywords = {a, b; c, d}').keywords).to.deep.equal(['a, b', 'c, d']);
    expect(one('keywords = {a, {b, c},d}').keywords).to.deep.equal(['a', 'b, c', 'd']);
  });

  it('that are private are not shown', () => {
    const secret = ['file', 'groups', 'owner', 'annote', 'comment', 'timestamp', 'review', '__proto__', 'constructor'];
    const paper = one(secret.map((name) => `${name} = {secret.pdf}`).join(', '));
    expect(JSON.stringify(paper)).not.to.contain('secret');
    expect(one('note = {e2024GC011499 2024GC011499}').note).to.equal(undefined);
    expect(one('note = {To appear}, award = {Best Paper}')).to.include({note: 'To appear', award: 'Best Paper'});
  });
});

describe('BibTeX inheritance', () => {
  const volume =
    '@proceedings{p, title = {Proc. of X}, editor = {Ed Itor}, year = 2001, publisher = {P}, doi = {10.1/p}, url = {https://x.example/}}';

  it('takes what a volume says of its parts, from before or behind', () => {
    const part = '@inproceedings{a, title = {A}, crossref = {p}}';
    for (const source of [`${part}\n${volume}`, `${volume}\n${part}`]) {
      const {papers, warnings} = read(source);
      expect(papers.length).to.equal(1);
      expect(papers[0]).to.include({title: 'A', venue: 'Proc. of X', publisher: 'P', published: '2001'});
      expect(papers[0]?.doi).to.equal(undefined);
      expect(papers[0]?.url).to.equal(undefined);
      expect(warnings).to.deep.equal([]);
    }
  });

  it('shows a volume that no paper names, and a book though chapters name it', () => {
    expect(titles(volume)).to.deep.equal(['Proc. of X']);
    expect(titles('@inbook{a, title = {A}, crossref = {b}}\n@book{b, title = {B}}')).to.deep.equal(['A', 'B']);
  });

  it('keeps what an entry has of its own, and adds no part of a date to its year', () => {
    const {papers} = read(`@inproceedings{a, title = {A}, month = may, publisher = {Q}, crossref = {p}}\n${volume}`);
    expect(papers[0]?.publisher).to.equal('Q');
    expect(papers[0]?.published).to.equal('2001-05');
    const later = read(
      `@inproceedings{a, title = {A}, year = 2002, crossref = {p}}\n${volume.replace('year', 'month = may, year')}`,
    );
    expect(later.papers[0]?.published).to.equal('2002');
  });

  it('takes all of xdata, through other entries and other ids', () => {
    const source =
      '@xdata{x, publisher = {P}, xdata = {y}}\n@xdata{yy, ids = {y, z}, location = {L}, note = {Two words}}\n@book{b, title={B}, xdata = {x}}';
    expect(read(source).papers[0]).to.include({publisher: 'P', place: 'L', note: 'Two words'});
  });

  it('ends where it goes in a circle, and says what is missing', () => {
    const {papers, warnings} = read(
      '@book{a, title={A}, crossref={b}}\n@book{b, title={B}, crossref={a}, year=2001}\n@inbook{c, title={C}, crossref={gone}}',
    );
    expect(papers.map(({title, published}) => [title, published])).to.deep.equal([
      ['A', '2001'],
      ['B', '2001'],
      ['C', undefined],
    ]);
    expect(warnings.map(({line, message}) => [line, message.includes('"gone"')])).to.deep.equal([[3, true]]);
  });

  it('leaves out sets', () => {
    expect(titles('@set{s, entryset={a,b}, title={S}}\n@article{a, title={A}}')).to.deep.equal(['A']);
  });
});

describe('Reading BibTeX as it comes', () => {
  const source = [
    '% Encoding: UTF-8\r\n@string{j = "Journal"}\r\n\r\n@inproceedings{late, title = {Waits}, crossref = {p}}\r\n',
    'me@x.org {a\n@article {a,\n title = {A {"}b{"}},\n journal = j # { of } # "X", year = 2001\n}\n@comment{x {y} @article{n, title={No}}}\n',
    '@article(b, title = "Par (x)", month = jan)\n@article{broken,\n title = {Not closed,\n year = 2003,\n}\n\n',
    '@article{c, title = "Mark not closed,\n year = "2004"\n}\n@book{d, title = {D}, xdata = {x}}, year = {2005}\n}\n',
    '@\narticle\n{e, title={E}}@article{f,title={F}}\n@proceedings{p, title = {P}}\n@xdata{x, year = 2006}\n@article{k, title={K}}\n',
    '@article{k, title={L}}\n@article{last, title = {Last', // no end
  ].join('');

  function inPieces(
    cuts: readonly number[],
    from = source,
  ): {
    papers: readonly Paper[];
    early: readonly Paper[];
    warnings: readonly Warning[];
  } {
    const warnings: Warning[] = [];
    const reader = stream({url}, {text, report: (warning) => warnings.push(warning)});
    const early: Paper[] = [];
    const places = [0, ...[...cuts].sort((a, b) => a - b), from.length];
    for (let index = 1; index < places.length; index++)
      early.push(...reader.write(from.slice(places[index - 1], places[index])));
    return {papers: reader.end().papers, early, warnings};
  }

  it('gives the same feed and warnings, wherever it is cut', () => {
    const whole = read(source);
    expect(whole.papers.length).to.equal(11);
    fc.assert(
      fc.property(fc.array(fc.nat(source.length), {maxLength: 40}), (cuts) => {
        const {papers, warnings} = inPieces(cuts);
        expect(papers).to.deep.equal(whole.papers);
        expect(warnings).to.deep.equal(whole.warnings);
      }),
      {numRuns: 300},
    );
    const {papers} = inPieces(Array.from({length: source.length}, (_, index) => index));
    expect(papers).to.deep.equal(whole.papers);
  });

  it('gives the same of the fixtures', async () => {
    for (const name of ['lab', 'biblatex', 'broken']) {
      const file = await (await fetch(`/test/fixtures/bibtex/${name}.bib`)).text();
      const whole = read(file);
      fc.assert(
        fc.property(fc.array(fc.nat(file.length), {maxLength: 40}), (cuts) => {
          const {papers, warnings} = inPieces(cuts, file);
          expect({papers, warnings}).to.deep.equal({papers: whole.papers, warnings: whole.warnings});
        }),
        {numRuns: 50},
      );
    }
  });

  it('gives the same of any heap of what entries are made of', () => {
    const tokens =
      '@ @a{ @article{k, @book(k, @string{j="x"} @comment{ @proceedings{p,title={P}} @xdata{x, , = { } " ( ) # % \\ title={T} title="T" year=2001 crossref={p} xdata={x} me@x.org j \n \r\n \r \n@article{l, \n@b{z\n }\n'.split(
        ' ',
      );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...tokens, ' ', 'words '), {maxLength: 30}),
        fc.array(fc.nat(150)),
        (parts, cuts) => {
          const heap = `@article{first, title={First}}\n${parts.join('')}`;
          const whole = read(heap);
          const {papers, early, warnings} = inPieces(cuts, heap);
          expect({papers, warnings}).to.deep.equal({papers: whole.papers, warnings: whole.warnings});
          for (const paper of early) expect(papers).to.include(paper);
          expect(papers[0]?.id).to.equal('first');
        },
      ),
      {numRuns: 500},
    );
  });

  it('gives papers before the end, as they stay', () => {
    const {papers, early} = inPieces(Array.from({length: source.length}, (_, index) => index));
    expect(early.map(({id}) => id)).to.deep.equal(['a', 'b', 'broken', 'c', 'e', 'f', 'k', 'k (2)']);
    for (const paper of early) expect(papers).to.include(paper);
  });

  it('takes linear time, whatever the text', () => {
    const count = 60_000;
    for (const [what, hostile] of [
      ['unclosed braces', '@a{'.repeat(100_000)],
      ['unclosed entries', '@article{a,\n title = {x,\n'.repeat(count / 10)],
      ['unclosed comments', '@comment{\n'.repeat(count)],
      ['open braces', `@a{a, title = ${'{'.repeat(count)}`],
      ['quotation marks', `@a{a, title = ${'"'.repeat(count)}}`],
      ['at signs', `@a{a}${'@'.repeat(count)}`],
      ['spaces', `@a{a, title = x${' '.repeat(count)}{`],
      ['blank lines', `@a{a, ?${'\n'.repeat(count)}`],
      ['one line of entries', '@a{a, title={T}}'.repeat(count / 10)],
      ['commas', `@a{a, title={T}, author={${'a,'.repeat(count)}}}`],
      ['ands', `@a{a, title={T}, author={${'a and '.repeat(count)}}}`],
      ['macros', `@a{a, title={T}, ${Array.from({length: count / 10}, (_, index) => `f${index} = m${index}`).join()}}`],
      [
        'references',
        Array.from({length: count / 10}, (_, index) => `@book{k${index}, title={T}, crossref={k${index + 1}}}\n`).join(
          '',
        ),
      ],
      ['keys', `@book{a, title={T}, xdata={${'a,b'.repeat(count)}}}`],
      ['names', `@a{a, title={T}, author={${'von '.repeat(count)}}}`],
      [
        'addresses',
        `@a{a, title={T}, url={${'; http:'.repeat(count / 10)}}, url_x={${'.a'.repeat(count)}}, pages={${'-'.repeat(count)}}}`,
      ],
    ] as const) {
      const start = performance.now();
      read(hostile);
      expect(performance.now() - start, what).to.be.below(8000);
    }
  }).timeout(100_000);
});
