import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plainText, type RichText} from '../../src/model/text.js';
import {shared} from '../support/shared.js';
import {reader} from './cases.js';

const kinds = ['string', 'html', 'tex', 'markdown'] as const;
type Kind = (typeof kinds)[number];
const clean = (kind: Kind, source: string): RichText => reader.cleanText(kind === 'string' ? source : {[kind]: source});

/** What is wrong with the shape of a clean text: nothing, or what the elements do not know. */
function faults(text: RichText, depth = 0): string[] {
  if (typeof text === 'string')
    return /[\ufdd0-\ufddf]|[\u{f0000}-\u{fffff}]/u.test(text) ? ['a character of ours'] : [];
  if (depth > 8) return ['nested deeper than is read back'];
  return text.flatMap((segment): string[] => {
    if (typeof segment === 'string') return segment ? faults(segment) : ['an empty string'];
    const keys = Object.keys(segment).sort().join();
    if (Object.getPrototypeOf(segment) !== Object.prototype || keys !== 'text,type') return [`a segment of ${keys}`];
    if (segment.type === 'math') return typeof segment.text === 'string' ? [] : ['a formula that is no string'];
    if (!['sub', 'sup', 'i', 'b', 'code'].includes(segment.type)) return [`a mark ${segment.type}`];
    return faults(segment.text, depth + 1);
  });
}

const pieces = fc.constantFrom(
  ..."{ } \\ $ $$ _ ^ ` '' -- --- < > <sub> </sub> <p> </p> <i> </i> <b> <em </em> <code> <math> <mi> </mi> <msup> </math> <tex> </tex> <tex-math> <alternatives> <inline-formula> </inline-formula> <jats:p> <jats:title> <title> <script> </script> <style> <li> <ol> <!-- --> <![CDATA[ ]]> <? <a &amp; &lt; &lt;i&gt; &lt;/i&gt; &amp;lt; & ; ~ \\( \\) \\[ \\] \\frac{ \\textit{ \\it \\tt \\cite[ \\verb| \\char` \\kern1pt \\hbox \\Dash \\TeX \\href{ \\url{ \\item \\nth{ \\llap{ \\' \\\" \\\\ \\alpha ** * *a* __ [a](http://b) ![ ]( {.x} http:// https://a.b/( github.com/ x2013 constructor __proto__ valueOf a 1 é 模 \ud800 \udc00".split(
    ' ',
  ),
  ' ',
  '\n',
  ' href="https://a.example/"',
  ' onerror=alert(1)',
);
const anything = fc.oneof(
  fc.array(pieces, {maxLength: 40}).map((all) => all.join('')),
  fc.string({unit: 'binary'}),
);

for (const kind of kinds) {
  describe(`a text that is ${kind}, whatever it is`, () => {
    it('becomes text with marks that the elements know, and is kept when it is read again', () => {
      fc.assert(
        fc.property(anything, (source) => {
          if (/[\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/u.test(source)) return;
          const text = clean(kind, source);
          reader.liftLinks(text);
          expect(faults(text)).to.deep.equal([]);
          expect(reader.cleanText(Array.isArray(text) ? text : [text])).to.deep.equal(text);
        }),
        {numRuns: 300},
      );
    });

    it('takes no more than linear time', () => {
      const sentence = 'We study the growth of models, and show (see Figure 3) that it is slow for 50% of the data. ';
      const time = (length: number): number => {
        const source = sentence.repeat(length / sentence.length);
        const start = performance.now();
        clean(kind, source);
        return performance.now() - start;
      };
      time(100_000);
      const [short, long] = [time(100_000), time(1_000_000)];
      // Ten times the length: the square of it would be a hundred. A machine may stop for a while.
      expect(long).to.be.below(40 * short + 1500);
    });
  });
}

describe('words', () => {
  const letters = fc.stringMatching(/^[b-z]{4,9}$/);
  const decorations: Readonly<Record<Exclude<Kind, 'string'>, readonly ((text: string) => string)[]>> = {
    html: [
      (text) => `<i>${text}</i>`,
      (text) => `<jats:italic>${text}</jats:italic>`,
      (text) => `<p>${text}`,
      (text) => `<p>${text}</p>`,
      (text) => `<ul><li>${text}</li></ul>`,
      (text) => `<unknown x="y">${text}</unknown>`,
      (text) => `<a href="https://a.example/">${text}</a>`,
      (text) => `<math><mi>${text}</mi></math>`,
      (text) => `<tex-math>${text}</tex-math>`,
      (text) => `<h3>${text}</h3>`,
      (text) => `<b><i><code>${text}</code></i></b>`,
      (text) => `x<${text} and`,
      (text) => `&amp;${text}&nbsp;`,
    ],
    tex: [
      (text) => `{${text}}`,
      (text) => `\\textit{${text}}`,
      (text) => `{\\bf ${text}}`,
      (text) => `\\unknown{${text}}`,
      (text) => `\\acro{\\textsc{${text}}}`,
      (text) => `\`\`${text}''`,
      (text) => `$${text}$`,
      (text) => `$\\mathrm{${text}}$`,
      (text) => `\\href{https://a.example/}{${text}}`,
      (text) => `\\kern.1em ${text}`,
      (text) => `\\textcolor{red}{${text}}`,
      (text) => `{\\tt\\bs ${text}}`,
      (text) => `\\hbox{${text}}`,
      (text) => `\\cs{${text}}`,
      (text) => `${text}~---`,
      (text) => `\\"${text}`,
    ],
    markdown: [
      (text) => `*${text}*`,
      (text) => `**${text}**`,
      (text) => `***${text}***`,
      (text) => `_${text}_`,
      (text) => `\`${text}\``,
      (text) => `[${text}](https://a.example/){.x}`,
      (text) => `[${text}]{.smallcaps}`,
      (text) => `<sub>${text}</sub>`,
      (text) => `$${text}$`,
      (text) => `\n\n## ${text} {#id}\n\n`,
      (text) => `\n- ${text}\n`,
    ],
  };
  for (const kind of ['html', 'tex', 'markdown'] as const) {
    it(`are all kept in ${kind}, in their order`, () => {
      const decorated = fc.tuple(letters, fc.constantFrom(...decorations[kind]));
      fc.assert(
        fc.property(fc.array(decorated, {maxLength: 30}), (words) => {
          const plain = plainText(clean(kind, words.map(([text, decorate]) => decorate(text)).join(' ')));
          let from = 0;
          for (const [text] of words) {
            // An accent changes a letter, and no word is lost by it.
            const place = plain
              .normalize('NFD')
              .replace(/\u0308/g, '')
              .indexOf(text, from);
            expect(place, `${text} in ${plain}`).to.be.at.least(from);
            from = place + text.length;
          }
        }),
      );
    });
  }

  it('of a BibTeX field are without a backslash or a brace', () => {
    const decorated = fc.tuple(
      letters,
      fc.constantFrom(...decorations.tex.filter((decorate) => !/\\(?:bs|cs)/.test(decorate('')))),
    );
    const junk = fc.constantFrom('{', '}', '{}', '\\emph{', '\\', '\\foo', "\\'", '\\v', '{\\it', '\\ ');
    fc.assert(
      fc.property(fc.array(fc.tuple(decorated, junk), {maxLength: 20}), (words) => {
        const source = words.map(([[text, decorate], sign]) => `${decorate(text)} ${sign}`).join(' ');
        const text = clean('tex', source);
        const shown =
          typeof text === 'string' ? [text] : text.filter((one) => typeof one === 'string' || one.type !== 'math');
        expect(plainText(shown), source).not.to.match(/[\\{}]/);
      }),
    );
  });

  it('of a clean text are as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(letters, fc.constantFrom(' ', ', ', '. ', ' – ', ' (', ') ', ': ', '’s '))),
        (words) => {
          const source = words.flat().join('').trim();
          for (const kind of kinds) expect(clean(kind, source), kind).to.equal(source);
        },
      ),
    );
  });
});

describe('markup that is made to do harm', () => {
  for (const [kind, unit] of [
    ['html', '<a>'],
    ['html', '<b><i>'],
    ['html', '<math><mrow>'],
    ['html', '<x:y>'],
    ['html', '</b>'],
    ['html', '<p a=1 '],
    ['html', '<alternatives>'],
    ['html', '<li>'],
    ['string', '<i>'],
    ['tex', '{'],
    ['tex', '\\emph{'],
    ['tex', '{\\it '],
    ['tex', "\\'"],
    ['markdown', '['],
    ['markdown', '> '],
    ['markdown', '**a'],
  ] as const) {
    // Without a limit of depth the parser alone would take ten seconds.
    it(`reads 200,000 of ${unit} in ${kind}`, () => {
      const start = performance.now();
      const text = clean(kind, `${unit.repeat(200_000)} deep`);
      expect(performance.now() - start).to.be.below(8000);
      expect(faults(text)).to.deep.equal([]);
    }).timeout(10_000);
  }

  it('is not misled by names that objects have', () => {
    const html = '<p __proto__="x" constructor="y">a</p><constructor>b</constructor><valueof>c</valueof>';
    expect(clean('html', html)).to.equal('a b c');
    expect(clean('tex', '\\constructor \\valueOf{x} \\toString')).to.match(/constructor.*x.*toString/);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('takes no reference for a mark', () => {
    for (const kind of kinds) {
      expect(clean(kind, 'a&#xfdd0;b&#xfdd3;c')).to.equal('a\ufdd0b\ufdd3c');
      expect(clean(kind, 'a&#xF0041;b')).to.equal('a\u{f0041}b');
    }
  });

  it('drops scripts and styles, and keeps no address but of the web', () => {
    const text = clean('html', 'a<script>alert(1)</script><style>b{}</style><a href="javascript:alert(1)">c</a>');
    expect(text).to.equal('ac');
    expect(reader.liftLinks(text)).to.deep.equal([]);
  });
});

describe('collections of hostile texts', () => {
  const collections = [
    'xss-dompurify-expect/expect.json',
    'xss-html5sec/items.json',
    'xss-owasp-filter-evasion/vectors.json',
    'proto-pollution-secure-json-parse/inputs.json',
    'naughty-strings-blns/blns.json',
    'html5lib-serializer/core.test',
    'html5lib-serializer/optionaltags.test',
    'html5lib-serializer/whitespace.test',
    'tex-katex/spec-inputs.json',
    'tex-katex/error-inputs.json',
    ...['contentModelFlags', 'domjs', 'entities', 'escapeFlag', 'numericEntities', 'test1', 'test2', 'test4'].map(
      (name) => `html5lib-tokenizer/${name}.test`,
    ),
    ...['unicodeChars', 'unicodeCharsProblematic', 'xmlViolation'].map((name) => `html5lib-tokenizer/${name}.test`),
  ];
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.entries(value).flatMap(([key, one]) => [key, ...strings(one)])
        : [];

  for (const path of collections) {
    it(`${path} ends in plain text`, async function () {
      const sources = strings(await shared<unknown>(this, `corpora/${path}`));
      expect(sources).not.to.be.empty;
      for (const source of sources) {
        // What is ours in it comes back as it was, which is not looked at here.
        if (/[\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/u.test(source)) continue;
        for (const kind of kinds) {
          const text = clean(kind, source);
          reader.liftLinks(text).forEach(({url}) => expect(url).to.match(/^https?:/));
          // A reference to a character of ours is shown as what it is.
          if (!/&#x?[\da-f]/i.test(source)) expect(faults(text), `${kind} ${source}`).to.deep.equal([]);
        }
      }
    }).timeout(20_000);
  }

  it('lists of payloads end in plain text', async function () {
    const lists =
      'JHADDIX_XSS RSNAKE_XSS MarioXSSVectors IntrudersXSS BRUTELOGIC-XSS-STRINGS XSS_Polyglots xss_payloads_quick 0xcela_event_handlers'.split(
        ' ',
      );
    for (const name of lists) {
      const response = await fetch(`/__shared/corpora/xss-payloadsallthethings/${name}.txt`);
      if (!response.ok) this.skip();
      for (const source of (await response.text()).split('\n'))
        for (const kind of kinds) expect(faults(clean(kind, source)), `${kind} ${source}`).to.deep.equal([]);
    }
  }).timeout(20_000);
});
