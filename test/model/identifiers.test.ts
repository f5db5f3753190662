import {expect} from '@open-wc/testing';
import {arxivPdfUrl, arxivUrl, doiUrl, orcidUrl, readArxiv, readDoi, readOrcid} from '../../src/model/identifiers.js';

describe('readDoi', () => {
  for (const [value, expected] of [
    ['10.1145/3735633', '10.1145/3735633'],
    ['doi:10.1145/3735633', '10.1145/3735633'],
    ['DOI: 10.1002/ECE3.2314', '10.1002/ece3.2314'],
    ['https://doi.org/10.1162/IMAG.a.1176', '10.1162/imag.a.1176'],
    ['http://dx.doi.org/10.1000/182.', '10.1000/182'],
    [
      'https://doi.org/10.1002/(SICI)1097-4571%28199806%2949:8%3C693::AID-ASI4%3E3.0.CO;2-O',
      '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    ],
    ['10.1145', undefined],
    ['https://example.org/10.1145/1', undefined],
    ['10.1000/a b', undefined],
    [undefined, undefined],
  ] as const) {
    it(`reads ${value} as ${expected}`, () => expect(readDoi(value)).to.equal(expected));
  }

  it('links to the resolver, with what would end an address escaped', () => {
    expect(doiUrl('10.1145/3735633')).to.equal('https://doi.org/10.1145/3735633');
    expect(doiUrl('10.1000/a#b<c>?')).to.equal('https://doi.org/10.1000/a%23b%3Cc%3E%3F');
  });
});

describe('readArxiv', () => {
  for (const [value, expected] of [
    ['2503.02844', {id: '2503.02844'}],
    ['arXiv:2503.02844v2', {id: '2503.02844', version: 2}],
    ['https://arxiv.org/abs/2503.02844v12', {id: '2503.02844', version: 12}],
    ['http://export.arxiv.org/pdf/0704.0001.pdf', {id: '0704.0001'}],
    ['hep-th/9901001', {id: 'hep-th/9901001'}],
    ['math.GT/0309136v1', {id: 'math.GT/0309136', version: 1}],
    ['10.48550/arXiv.2304.02062', {id: '2304.02062'}],
    ['https://doi.org/10.48550/ARXIV.2304.02062', {id: '2304.02062'}],
    ['2599.02844', undefined],
    ['1234', undefined],
    ['https://example.org/2503.02844', undefined],
    [2503.02844, undefined],
  ] as const) {
    it(`reads ${value} as ${JSON.stringify(expected)}`, () => expect(readArxiv(value)).to.deep.equal(expected));
  }

  it('links to the abstract and to the PDF', () => {
    expect(arxivUrl('2503.02844')).to.equal('https://arxiv.org/abs/2503.02844');
    expect(arxivPdfUrl('hep-th/9901001')).to.equal('https://arxiv.org/pdf/hep-th/9901001');
  });
});

describe('readOrcid', () => {
  for (const [value, expected] of [
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['https://orcid.org/0000-0001-5109-3700', '0000-0001-5109-3700'],
    ['000000021694233x', '0000-0002-1694-233X'],
    ['0000-0002-1825-0098', undefined],
    ['0000-0002-1825', undefined],
    [null, undefined],
  ] as const) {
    it(`reads ${value} as ${expected}`, () => expect(readOrcid(value)).to.equal(expected));
  }

  it('links to the public page', () => {
    expect(orcidUrl('0000-0002-1825-0097')).to.equal('https://orcid.org/0000-0002-1825-0097');
  });
});
