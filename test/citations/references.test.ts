import {expect} from '@open-wc/testing';
import {cite} from '../../src/citations/cite.js';
import type {Paper} from '../../src/model/paper.js';
import expected from './references.expected.json' with {type: 'json'};
import {works} from './works.js';

const STYLES = ['apa', 'mla', 'chicago', 'ieee', 'harvard', 'vancouver', 'nature'] as const;

function workWith(id: string, more: Partial<Paper> = {}): Paper {
  const work = works.find((one) => one.id === id);
  if (!work) throw new Error(`There is no work "${id}".`);
  return {...work, ...more};
}

describe('formatted references', () => {
  for (const style of STYLES) {
    it(`writes ${works.length} works of every type in ${style}`, async () => {
      const written = await Promise.all(works.map(async (work) => [work.id, await cite(work, style)] as const));
      expect(Object.fromEntries(written)).to.deep.equal(expected[style]);
    });

    for (const status of ['retracted', 'withdrawn', 'corrected', 'superseded'] as const) {
      it(`says in ${style} that a paper was ${status}, whatever its type`, async () => {
        const word = `[${status.charAt(0).toUpperCase()}${status.slice(1)}]`;
        for (const work of works) {
          const reference = await cite({...work, status}, style);
          expect(reference.endsWith(word), `${work.id}: ${reference}`).to.equal(true);
        }
      });
    }

    it(`names the version of a preprint in ${style}`, async () => {
      expect(await cite(workWith('preprint-arxiv'), style)).to.include('2503.02844v2');
    });

    it(`has no empty place in ${style}, whatever is missing`, async () => {
      const optional = [
        'published',
        'venue',
        'volume',
        'issue',
        'pages',
        'publisher',
        'place',
        'doi',
        'url',
        'editors',
      ];
      for (const work of works) {
        for (const key of [...optional, 'authors']) {
          const {[key as 'doi']: _, ...rest} = work;
          const reference = await cite(key === 'authors' ? {...work, authors: []} : (rest as Paper), style);
          expect(reference, `${work.id} without ${key}`).not.to.match(
            /undefined|\(\)|\[\]|“”|‘’|: :|, ,|\( | {2}|^[,.:;]/,
          );
          expect(reference.trim(), work.id).to.equal(reference);
        }
      }
    });
  }

  it('keeps the words of a title in another language as they are', async () => {
    const work = workWith('hyphenated-given');
    expect(await cite(work, 'mla')).to.include('L’Être et le néant mathématiques');
    expect(await cite({...work, language: 'en'}, 'mla')).to.include('Néant Mathématiques');
  });

  it('gives capitals to no word that has its own spelling', async () => {
    const title = 'tmVar and mRNA in E. coli: a study of p53';
    expect(await cite({...workWith('title-and-author'), title}, 'chicago')).to.include(
      'tmVar and mRNA in E. coli: A Study of p53',
    );
  });
});
