import {expect} from '@open-wc/testing';
import {nameParts} from '../../src/model/names.js';

const partsOf = (name: string): string => {
  const {given, particle, family, suffix} = nameParts({name}) ?? {};
  return [given, particle, family, suffix].map((part) => part ?? '').join('|');
};
const WHOLE = '|||';

describe('nameParts', () => {
  for (const [name, parts] of [
    ['Ada Lovelace', 'Ada||Lovelace|'],
    ['Vinh Q. Tran', 'Vinh Q.||Tran|'],
    ['J. R. R. Tolkien', 'J. R. R.||Tolkien|'],
    ['Huaixiu Steven Zheng', 'Huaixiu Steven||Zheng|'],
    ['Jean-Pierre Serre', 'Jean-Pierre||Serre|'],
    ['Benjamin Thérien', 'Benjamin||Thérien|'],
    ['Ludwig van Beethoven', 'Ludwig|van|Beethoven|'],
    ['Laurens van der Maaten', 'Laurens|van der|Maaten|'],
    ['Ulrike von Luxburg', 'Ulrike|von|Luxburg|'],
    ['Charles de la Vallée Poussin', 'Charles|de la|Vallée Poussin|'],
    ['Gerard ’t Hooft', 'Gerard|’t|Hooft|'],
    ['Luc De Raedt', 'Luc||De Raedt|'],
    ['Guy Van den Broeck', 'Guy||Van den Broeck|'],
    ['W. E. B. Du Bois', 'W. E. B.||Du Bois|'],
    ['Simon S. Du', 'Simon S.||Du|'],
    ['Nguyen Van Tran', 'Nguyen Van||Tran|'],
    ['José Ortega y Gasset', 'José||Ortega y Gasset|'],
    ['Martin Luther King Jr.', 'Martin Luther||King|Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther||King|Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther||King|Jr.'],
    ['Frederick Brooks III', 'Frederick||Brooks|III'],
    ['van Rossum, Guido', 'Guido|van|Rossum|'],
    ['Lovelace, Ada', 'Ada||Lovelace|'],
    ['Smith JA', 'JA||Smith|'],
    ['William H. Press', 'William H.||Press|'],
    ['Ai Weiwei', 'Ai||Weiwei|'],
    ['The Anh Han', 'The Anh||Han|'],
  ] as const) {
    it(`parts ${name}`, () => expect(partsOf(name)).to.equal(parts));
  }

  for (const name of [
    'Qwen Team',
    'Team GLM',
    'R Core Team',
    'ATLAS Collaboration',
    'The ATLAS Collaboration',
    'World Health Organization',
    'University of Cambridge',
    'Google DeepMind',
    'Meta AI',
    'OpenAI',
    '01.AI',
    'Llama Team, AI @ Meta',
    'Alzheimer’s Disease Neuroimaging Initiative',
    'BIG-bench authors',
    'Plato',
    '李飞飞',
    '山田 太郎',
    '김 철수',
    'One, Two, Three and Four',
  ]) {
    it(`leaves ${name} whole`, () => expect(partsOf(name)).to.equal(WHOLE));
  }

  it('takes the parts that the source gives, and guesses none', () => {
    expect(nameParts({name: 'Gabriel García Márquez', family: 'García Márquez', given: 'Gabriel'})).to.deep.equal({
      family: 'García Márquez',
      given: 'Gabriel',
    });
    expect(
      nameParts({name: 'Ludwig van Beethoven', family: 'Beethoven', given: 'Ludwig', particle: 'van'}),
    ).to.deep.equal({family: 'Beethoven', given: 'Ludwig', particle: 'van'});
  });

  it('is quick with a name that is none', () => {
    const start = performance.now();
    for (const part of ['a ', 'van ', 'y ', ', ', 'University ']) nameParts({name: part.repeat(50_000)});
    expect(performance.now() - start).to.be.below(200);
  });
});
