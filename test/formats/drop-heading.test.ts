import {expect} from '@open-wc/testing';
import {dropHeading} from '../../src/formats/drop-heading.js';

describe('dropHeading', () => {
  for (const [abstract, rest] of [
    ['AbstractThe majority of genes', 'The majority of genes'],
    ['Abstract The flourishing research', 'The flourishing research'],
    ['Abstract AI has become', 'AI has become'],
    ['Abstract As COVID-19 escalated', 'As COVID-19 escalated'],
    ['ABSTRACT Research on misinformation', 'Research on misinformation'],
    ['Abstract\n            A scaling relation', 'A scaling relation'],
    ['Abstract: Human actions', 'Human actions'],
    ['Abstract. Analysis of energy', 'Analysis of energy'],
    ['Abstract — We show', 'We show'],
    ['SIGNIFICANCE STATEMENTThe growth', 'The growth'],
    ['Author SummarySmall molecules', 'Small molecules'],
    ['Abstract Objectives The aim was', 'Objectives The aim was'],
    ['Summary: We show', 'We show'],
    ['One Sentence SummaryWe show', 'We show'],
    ['AbstractSummaryWe show', 'We show'],
    ['AbstractBackgroundMalaria kills', 'Background: Malaria kills'],
    ['BackgroundA growing body', 'Background: A growing body'],
    ['BackgroundMetabolic disorders are', 'Background: Metabolic disorders are'],
  ]) {
    it(`${JSON.stringify(abstract)} → ${rest}`, () => expect(dropHeading(abstract)).to.equal(rest));
  }

  for (const abstract of [
    'Abstract algebra is old',
    'Abstract Meaning Representation is a formalism',
    'Abstract Syntax trees are',
    'Abstracts of papers',
    'ABSTRACTS of papers',
    'Summary statistics are',
    'Summaries of',
    'Significance testing is',
    'Background noise is',
    'Backgrounds differ',
    'The abstract The',
    '',
  ]) {
    it(`leaves ${JSON.stringify(abstract)}`, () => expect(dropHeading(abstract)).to.equal(abstract));
  }

  it('reads what a format knows the markup of, and gives back everything else', () => {
    expect(dropHeading('Abstract\nMethodsWe count.\nResultsThere are two.\nResulting from it')).to.equal(
      'Methods: We count.\nResults: There are two.\nResulting from it',
    );
    expect(dropHeading({tex: 'AbstractThe {\\TeX}'})).to.deep.equal({tex: 'The {\\TeX}'});
    expect(dropHeading({html: '<p class="a">Abstract The</p>'})).to.deep.equal({html: '<p class="a">The</p>'});
    expect(dropHeading({html: 7})).to.deep.equal({html: 7});
    for (const other of [undefined, null, 7, ['Abstract: x']]) expect(dropHeading(other)).to.equal(other);
  });
});
