import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cite, exportPapers} from '../../src/citations/cite.js';
import {citations} from '../../src/citations/styles.js';
import type {Author, Paper} from '../../src/model/paper.js';
import type {RichText} from '../../src/model/text.js';

/** Text with all that means something to one of the styles. */
const piece = fc.constantFrom(
  ...'the of Deep BERT mRNA naïve 模型 😀 { } \\ $ % & # _ ^ ~ " \' “so” ’ – — … < > </a> <b> ] [ ( ) * ` @ = , ; : . ? ! ER TY and And AND van \\emph{x} $x$ 10.1/a_b\u0000 \u001b[ \u2028 \r\n \t ß ŵ Ά ≤ ₂'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.oneof({weight: 4, arbitrary: piece}, fc.string({unit: 'binary', maxLength: 6})), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(' '));
const filled = text.filter((one) => one.trim() !== '');
const rich: fc.Arbitrary<RichText> = fc.oneof(
  filled,
  fc.array(
    fc.oneof(
      filled,
      fc.record({type: fc.constantFrom('sub', 'sup', 'i', 'b', 'code'), text: filled}),
      fc.record({type: fc.constant('math'), text: filled}),
    ),
    {minLength: 1, maxLength: 4},
  ),
) as fc.Arbitrary<RichText>;
const author: fc.Arbitrary<Author> = fc.record(
  {name: filled, family: filled, given: filled, particle: filled, suffix: filled},
  {requiredKeys: ['name']},
) as fc.Arbitrary<Author>;
const date = fc.constantFrom('2024', '2024-10', '2024-10-17', '1000-01-31');
const paper = fc.record(
  {
    id: fc.uuid(),
    title: rich,
    authors: fc.array(author, {maxLength: 25}),
    editors: fc.array(author, {minLength: 1, maxLength: 3}),
    links: fc.constant([]),
    keywords: fc.array(filled, {maxLength: 3}),
    published: date,
    type: fc.constantFrom(
      ...'article-journal paper-conference preprint book chapter thesis report dataset software webpage document'.split(
        ' ',
      ),
      'Any thing',
    ),
    venue: filled,
    volume: filled,
    issue: filled,
    pages: fc.oneof(filled, fc.constantFrom('1–9', '115–125', 'i12–i14', '9–10, 12–13')),
    publisher: filled,
    place: filled,
    series: filled,
    edition: fc.oneof(filled, fc.nat(30).map(String)),
    number: filled,
    isbn: filled,
    doi: fc.constantFrom('10.1000/a', '10.1002/(sici)1097<1::aid>3.0.co;2-b', '10.1/a{b}%c#d'),
    arxiv: fc.constantFrom('2503.02844', 'hep-th/9901001'),
    version: fc.integer({min: 1, max: 9}),
    url: fc.constantFrom('https://example.org/?a=%20&b={c}#d', 'https://example.org/"<>'),
    status: fc.constantFrom('retracted', 'withdrawn', 'corrected', 'superseded'),
    note: filled,
    abstract: rich,
    language: fc.constantFrom('en', 'fr'),
  },
  {requiredKeys: ['id', 'title', 'authors', 'links', 'keywords']},
) as unknown as fc.Arbitrary<Paper>;

async function exported(papers: readonly Paper[], style: string): Promise<string> {
  let whole = '';
  for await (const one of exportPapers(papers, style)) whole += one;
  return whole;
}

/** Braces as BibTeX counts them: a backslash does not hide one. */
function depths(bib: string): {readonly end: number; readonly least: number} {
  let [depth, least] = [0, 0];
  for (const character of bib) {
    if (character === '{') depth++;
    if (character === '}') depth--;
    least = Math.min(least, depth);
  }
  return {end: depth, least};
}

const runs = {numRuns: 150};

describe('citations of any paper', () => {
  it('have unique keys of ASCII letters and digits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paper, {maxLength: 8}), async (papers) => {
        const keys = [...(await exported(papers, 'bibtex')).matchAll(/^@[a-z]+\{(.*),$/gm)].map(
          (match) => match[1] ?? '',
        );
        expect(keys).to.have.length(papers.length);
        expect(new Set(keys).size).to.equal(papers.length);
        for (const key of keys) expect(key).to.match(/^[a-z][a-z0-9]*$/);
      }),
      runs,
    );
  });

  it('are BibTeX with balanced braces, a field a line', async () => {
    await fc.assert(
      fc.asyncProperty(paper, fc.constantFrom('bibtex', 'biblatex'), async (one, style) => {
        const entry = await cite(one, style);
        expect(depths(entry)).to.deep.equal({end: 0, least: 0});
        const [head, ...rest] = entry.split('\n');
        expect(head).to.match(/^@[a-z]+\{[a-z0-9]+,$/);
        expect(rest.pop()).to.equal('}');
        rest.forEach((line, index) => {
          expect(line).to.match(index === rest.length - 1 ? /\}$|= [a-z]{3}$/ : /\},$|= [a-z]{3},$/);
          const [, value = '{}'] = /^ {2}[a-zA-Z]+ = (\{.*\}),?$/.exec(line) ?? [];
          expect(depths(value)).to.deep.equal({end: 0, least: 0});
        });
      }),
      runs,
    );
  });

  it('are RIS that keeps its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paper, {minLength: 1, maxLength: 3}), async (papers) => {
        const records = (await exported(papers, 'ris')).split('\r\n\r\n');
        expect(records).to.have.length(papers.length);
        for (const record of records) {
          const lines = record.replace(/\r\n$/, '').split('\r\n');
          expect(lines[0]).to.match(/^TY {2}- [A-Z]+$/);
          expect(lines.at(-1)).to.equal('ER  - ');
          for (const line of lines.slice(0, -1)) expect(line).to.match(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029]+$/);
          expect(lines.filter((line) => /^(?:TY|ER) /.test(line))).to.have.length(2);
        }
      }),
      runs,
    );
  });

  it('are JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paper, {maxLength: 3}), async (papers) => {
        const items = JSON.parse(await exported(papers, 'csl-json')) as readonly {readonly id: string}[];
        expect(items).to.have.length(papers.length);
        expect(new Set(items.map(({id}) => id)).size).to.equal(papers.length);
      }),
      runs,
    );
  });

  it('have no control characters and no line of their own in any style, and say what became of the paper', async () => {
    const lineOfText = [...citations].filter(({kind}) => kind !== 'database').map(({id}) => id);
    await fc.assert(
      fc.asyncProperty(paper, fc.constantFrom(...citations), async (one, {id}) => {
        const written = await cite(one, id);
        expect(written).not.to.match(/[\0-\x09\x0b\x0c\x0e-\x1f\x7f]/);
        if (lineOfText.includes(id)) expect(written).not.to.match(/[\r\n]/);
        if (one.status) expect(written.toLowerCase()).to.include(one.status);
      }),
      {numRuns: 400},
    );
  });

  it('have no tag in HTML but those that are ours', async () => {
    await fc.assert(
      fc.asyncProperty(paper, async (one) => {
        const rest = (await cite(one, 'html')).replace(
          /<a href="https?:[^"<>]*">|<\/a>|<\/?(?:sub|sup|i|b|code)>/g,
          '',
        );
        expect(rest).not.to.match(/[<>"]/);
      }),
      runs,
    );
  });

  for (const unit of ['a', 'A', '1', 'a1', '1–', '-', ' ', 'a ', '.', '{', '\\', '“', 'é', ', ', 'and ']) {
    it(`take no longer than they should for twenty thousand ${JSON.stringify(unit)}`, async () => {
      const long = unit.repeat(20_000);
      const author = {name: long, family: long, given: long, particle: long, suffix: long};
      const hostile: Paper = {
        id: long,
        title: [long, {type: 'math', text: long}, {type: 'sub', text: long}],
        authors: [author, {name: long}],
        editors: [author],
        links: [],
        keywords: [long],
        venue: long,
        volume: long,
        issue: long,
        pages: long,
        publisher: long,
        edition: long,
        number: long,
        note: long,
      };
      for (const {id} of citations) {
        for (const paper of [hostile, {...hostile, type: 'article-journal'}]) {
          const start = performance.now();
          await cite(paper, id);
          expect(performance.now() - start, id).to.be.below(1500);
        }
      }
    });
  }
});
