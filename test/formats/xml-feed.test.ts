import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {FormatModule, Payload, Reading} from '../../src/formats/format.js';
import {otherFormats} from '../../src/formats/other-formats.js';
import {loadFeed} from '../../src/loading/load-feed.js';
import type {Feed, Warning} from '../../src/model/feed.js';
import {createReader} from '../../src/text/markup-reader.js';

const listing = (await (await fetch('/__fixtures')).json()) as readonly string[];
const fixtures = listing.filter((path) => path.endsWith('.xml'));
const textOf = async (path: string): Promise<string> => (await fetch(`/test/fixtures/${path}`)).text();
const formatOf = async (path: string): Promise<FormatModule> =>
  (await otherFormats.find(({id}) => path.startsWith(`${id}/`))?.load()) as FormatModule;

function reading(warnings: Warning[]): Reading {
  return {report: (warning) => void warnings.push(warning), text: createReader(() => {})};
}

const read = (text: string, url = 'https://lab.example/papers/feed.xml'): Promise<Feed> => loadFeed({text, url});
const failure = async (text: string, url?: string): Promise<string> => {
  try {
    await read(text, url);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
const rss = (items: string): string => `<rss version="2.0"><channel>${items}</channel></rss>`;

describe('a feed of XML that comes in pieces', () => {
  for (const path of fixtures) {
    it(`reads as the whole does, however it is cut: ${path}`, async () => {
      const text = await textOf(path);
      const {parse, stream} = await formatOf(path);
      const origin = {url: 'https://lab.example/papers/feed.xml'};
      const expected: Warning[] = [];
      const whole = parse({...origin, kind: 'xml', text, root: ''}, reading(expected));
      fc.assert(
        fc.property(fc.array(fc.nat(text.length), {maxLength: 40}), (cuts) => {
          const at = [0, ...cuts.sort((a, b) => a - b), text.length];
          const warnings: Warning[] = [];
          const reader = stream!(origin, reading(warnings));
          const papers = at.slice(1).flatMap((end, index) => reader.write(text.slice(at[index], end)));
          expect(reader.end()).to.deep.equal(whole);
          expect(papers).to.deep.equal(whole.papers.slice(0, papers.length));
          expect(warnings).to.deep.equal(expected);
        }),
        {numRuns: 25},
      );
    });
  }

  it('gives each paper as soon as it is complete', async () => {
    const {stream} = await formatOf('rss/');
    const reader = stream!({}, reading([]));
    expect(reader.write('<rss><channel><item><title>One</title></item><item><title>T')).to.have.length(1);
    expect(reader.write('wo</title></it')).to.have.length(0);
    expect(reader.write('em>').map((paper) => paper.title)).to.deep.equal(['Two']);
  });
});

describe('a feed of XML', () => {
  it('that is cut off shows what has come, and says so', async () => {
    const {papers, warnings} = await read('<rss><channel><item><title>One</title></item><item><title>Two</ti');
    expect(papers).to.have.length(2);
    expect(warnings.at(-1)?.message).to.contain('ends early');
  });

  it('that is cut off before its first item is an error, not an empty feed', async () => {
    expect(await failure('<rss><channel><title>Lab')).to.contain('ends early');
  });

  it('with an item that repeats another reports it', async () => {
    const item = '<item><title>One</title><guid>1</guid></item>';
    const {papers, warnings} = await read(rss(item + item));
    expect(papers).to.have.length(1);
    expect(warnings.map(({index}) => index)).to.deep.equal([1]);
  });

  it('that declares entities is refused, and the reason is given', async () => {
    expect(await failure(`<!DOCTYPE rss [<!ENTITY a "b">]>${rss('<item><title>&a;</title></item>')}`)).to.contain(
      '<!ENTITY',
    );
  });

  it('may be asked for by name only when it is one', async () => {
    const {parse} = await formatOf('atom/');
    const payload: Payload = {kind: 'xml', text: rss(''), root: 'rss'};
    expect(() => parse(payload, reading([]))).to.throw('There is no <');
    expect(() => parse({kind: 'json', value: null}, reading([]))).to.throw('There is no <');
  });
});

describe('what a page of HTML or another document of XML is', () => {
  for (const text of [
    '<!doctype html><title>Trees</title><rss><item><title>No</title></item></rss>',
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><feed><entry/></feed></body></html>',
    '<opml><body/></opml>',
    '<result><doc/></result>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>',
  ]) {
    it(`is no feed: ${text.slice(0, 30)}`, async () =>
      expect(await failure(text)).to.contain('This is not a feed of papers'));
  }

  it('is a check for bots, and named so, where that is what a service sends', async () => {
    const page = "<!doctype html><html><head><title>Making sure you're not a bot!</title></head><body></body></html>";
    expect(await failure(page, 'https://dblp.org/search/publ/api?q=x')).to.contain("Making sure you're not a bot!");
  });
});

describe('names in feeds', () => {
  const authorsOf = async (...creators: string[]): Promise<string[]> => {
    const names = creators.map((name) => `<dc:creator>${name}</dc:creator>`).join('');
    const {papers} = await read(rss(`<item><title>One</title>${names}</item>`));
    return papers[0]?.authors.map(({name}) => name) ?? [];
  };
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['one', ['Ada Lovelace'], ['Ada Lovelace']],
    ['one with the family name first', ['Lovelace, Ada'], ['Ada Lovelace']],
    ['several elements', ['Lovelace, Ada', 'Grace Hopper'], ['Ada Lovelace', 'Grace Hopper']],
    [
      'a list by commas',
      ['Ada Lovelace, Grace Hopper, Emmy Noether'],
      ['Ada Lovelace', 'Grace Hopper', 'Emmy Noether'],
    ],
    ['pairs by commas', ['Lovelace, Ada, Hopper, Grace Brewster'], ['Ada Lovelace', 'Grace Brewster Hopper']],
    [
      'pairs with initials',
      ["LAPALU, N., de la Cruz, M.-L., O'Connell, R. J."],
      ['N. LAPALU', 'M.-L. de la Cruz', "R. J. O'Connell"],
    ],
    ['a list by semicolons', ['Lovelace, Ada; Hopper, Grace'], ['Ada Lovelace', 'Grace Hopper']],
    [
      'a list with and',
      ['Ada Lovelace, Grace Hopper, and Emmy Noether'],
      ['Ada Lovelace', 'Grace Hopper', 'Emmy Noether'],
    ],
    ['two with and', ['Ada Lovelace and Grace Hopper'], ['Ada Lovelace', 'Grace Hopper']],
    ['an address with a name', ['ada@lab.example (Ada Lovelace)'], ['Ada Lovelace']],
    ['an address alone', ['ada@lab.example'], []],
    ['a company', ['Examples, Inc.'], ['Examples, Inc.']],
    ['a degree', ['Ada Lovelace, PhD'], ['Ada Lovelace, PhD']],
    ['no name', [' : '], []],
  ];
  for (const [what, creators, names] of cases)
    it(`are read: ${what}`, async () => expect(await authorsOf(...creators)).to.deep.equal(names));
});

describe('dates in feeds', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Wed, 19 Aug 2026 00:00:00 +0000', '2026-08-19'],
    ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01'],
    ['1 Jan 98', '1998-01-01'],
    ['Thu, 01-Jan-2004 19:48:21 -0400', '2004-01-01'],
    ['2003-12-31T23:14:55-08:00', '2003-12-31'],
    ['2003-12', '2003-12'],
    ['20031231', '2003-12-31'],
    ['December 31, 2003', '2003-12-31'],
    ['Fri, 31 Feb 2024 00:00:00 GMT', '2024-02'],
    ['0000-00-00T00:00:00Z', undefined],
    ['yesterday', undefined],
  ];
  for (const [date, day] of cases)
    it(`are read: ${date}`, async () => {
      const {papers} = await read(rss(`<item><title>One</title><pubDate>${date}</pubDate></item>`));
      expect(papers[0]?.published).to.equal(day);
    });

  it('are those of the next element when the first is none', async () => {
    const {papers} = await read(
      rss('<item><title>One</title><pubDate>soon</pubDate><dc:date>2020-05</dc:date></item>'),
    );
    expect(papers[0]?.published).to.equal('2020-05');
  });
});

describe('addresses in feeds', () => {
  const urlOf = async (item: string, channel = ''): Promise<string | undefined> =>
    (await read(rss(`${channel}<item><title>One</title>${item}</item>`))).papers[0]?.url;

  it('are relative to xml:base, else to the channel, else to the feed', async () => {
    expect(await urlOf('<link>a</link>')).to.equal('https://lab.example/papers/a');
    expect(await urlOf('<link>a</link>', '<link>https://blog.example/x/</link>')).to.equal('https://blog.example/x/a');
    const text = `<rss xml:base="https://base.example/"><channel><link>https://blog.example/x/</link><item><title>1</title><link>a</link></item></channel></rss>`;
    expect((await read(text)).papers[0]?.url).to.equal('https://base.example/a');
  });

  it('are the guid only when it is one', async () => {
    expect(await urlOf('<guid>https://blog.example/1</guid>')).to.equal('https://blog.example/1');
    expect(await urlOf('<guid isPermaLink="false">https://blog.example/1</guid>')).to.equal(undefined);
    expect(await urlOf('<guid>tag:blog.example,1</guid>')).to.equal(undefined);
  });

  it('never run a script', async () => {
    expect(await urlOf('<link>javascript:alert(1)</link>')).to.equal(undefined);
  });

  it('in the HTML of an item that is nested without end do no harm', async () => {
    const html = `&lt;a href="/paper.pdf">paper&lt;/a>${'&lt;div>'.repeat(50_000)}`;
    const {papers} = await read(rss(`<item><title>One</title><description>${html}</description></item>`));
    expect(papers).to.have.length(1);
  });
});

describe('answers of services', () => {
  it('of arXiv that are an error are named for what they are', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">
      <link href="http://arxiv.org/api/query?search_query=&amp;id_list=1234" rel="self" type="application/atom+xml"/>
      <title type="html">ArXiv Query: search_query=&amp;id_list=1234</title><id>http://arxiv.org/api/kvuntZ8c9a4Eq5CF7KY03nMug</id>
      <entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1234</id><title>Error</title>
      <summary>incorrect id format for 1234</summary></entry></feed>`;
    expect(await failure(text)).to.contain('arXiv answered with an error: incorrect id format for 1234');
  });

  it('of arXiv lead to the next page, where the address asks for one', async () => {
    const text = await textOf('arxiv-atom/query.xml');
    const next = async (url: string): Promise<string | undefined> => (await read(text, url)).next;
    const query = 'https://export.arxiv.org/api/query?search_query=all:example';
    expect(await next(`${query}&max_results=4`)).to.equal(`${query}&max_results=4&start=4`.replace('all:', 'all%3A'));
    expect(await next(`${query}&start=8`)).to.equal(`${query}&start=12`.replace('all:', 'all%3A'));
    expect(await next(`${query}&start=386597`)).to.equal(undefined);
    expect(await next('https://lab.example/papers.xml')).to.equal(undefined);
  });

  it('of DBLP lead to the next page, where the address asks for one', async () => {
    const text = await textOf('dblp-xml/search.xml');
    const next = async (url: string): Promise<string | undefined> => (await read(text, url)).next;
    expect(await next('https://dblp.org/search/publ/api?q=example&h=2')).to.equal(
      'https://dblp.org/search/publ/api?q=example&h=2&f=2',
    );
    expect(await next('https://lab.example/dblp.xml')).to.equal(undefined);
    const last = text.replace('total="6154"', 'total="2"');
    expect((await read(last, 'https://dblp.org/search/publ/api?q=example')).next).to.equal(undefined);
  });

  it('of DBLP that are an error are named for what they are', async () => {
    const text = '<result><query>x</query><status code="429">Too Many Requests</status><hits total="0"/></result>';
    expect(await failure(text)).to.contain('DBLP answered with an error: 429 Too Many Requests');
  });

  it('of PubMed that have no papers say what to ask for', async () => {
    expect(await failure('<eSearchResult><Count>1</Count><IdList><Id>1</Id></IdList></eSearchResult>')).to.contain(
      'efetch.fcgi',
    );
    expect(await failure('<eSummaryResult><DocSum><Id>1</Id></DocSum></eSummaryResult>')).to.contain('retmode=json');
    expect(await failure('<eFetchResult><ERROR>Empty id list</ERROR></eFetchResult>')).to.contain('Empty id list');
  });

  it('of PubMed lead to the next page, where the address has a size', async () => {
    const text = await textOf('pubmed-xml/efetch.xml');
    const url = 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&WebEnv=x&retmax=4';
    expect((await read(text, url)).next).to.equal(`${url}&retstart=4`);
    expect((await read(text, url.replace('retmax=4', 'retmax=9'))).next).to.equal(undefined);
  });

  const withComment = async (comment: string): Promise<string | undefined> => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><id>http://arxiv.org/abs/2301.00001v1</id><title>One</title><arxiv:comment>${comment}</arxiv:comment></entry></feed>`;
    return (await read(text)).papers[0]?.status;
  };
  it('of arXiv say which papers were withdrawn', async () => {
    expect(await withComment('This paper has been withdrawn by the author')).to.equal('withdrawn');
    expect(await withComment('Withdrawn. The proof is wrong')).to.equal('withdrawn');
    expect(await withComment('withdrawn due to an error in Lemma 2')).to.equal('withdrawn');
    expect(await withComment('Money is withdrawn from banks; 12 pages')).to.equal(undefined);
  });
});
