import {expect} from '@open-wc/testing';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {answer} from '../../support/answers.js';
import {$, $$, textOf, until} from '../../support/page.js';
import {ADDRESS, button, errorOf, form, input, signUp, statusOf, type} from '../../support/subscribe-form.js';

const LAYOUTS = ['banner', 'inline', 'stacked', 'compact'] as const;
const WIDTHS = [240, 360, 800, 1400];
const WORDS = {badge: 'new', description: 'One mail a day at most. Leave whenever you like.'};
const LONG = {
  heading: 'Bevölkerungsentwicklungsforschungsergebnisse, und alles, was je über Vortraining geschrieben wurde',
  button: 'Benachrichtigungsabonnement',
  label: 'Адрес электронной почты',
};

type Attributes = Readonly<Record<string, string | true>>;

/** A form in a column of this width. */
async function formOf(
  width: number,
  attributes: Attributes,
  inside: readonly Node[] = [],
): Promise<SubscribeFormElement> {
  const element = await form({action: '/join', ...attributes}, inside);
  element.parentElement!.style.width = `${width}px`;
  return element;
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();
const isBoxed = (element: SubscribeFormElement): boolean =>
  getComputedStyle($(element, '.base')).borderTopWidth !== '0px';

/** Whether a point in the middle of one is at the height of the other. */
const isBeside = (one: Element, other: Element): boolean => {
  const middle = (box(one).top + box(one).bottom) / 2;
  return middle > box(other).top && middle < box(other).bottom && box(one).right <= box(other).left;
};

/** Where everything is that a reader could aim at. */
const places = (element: SubscribeFormElement): number[] =>
  [element, ...$$(element, '.heading, input, form .primary')]
    .map((one) => box(one))
    .flatMap(({left, top, width, height}) => [left, top, width, height]);

/** Engines round lines of text to fractions of a pixel. */
function expectSamePlaces(element: SubscribeFormElement, before: readonly number[], when: string): void {
  const after = places(element);
  const moved = before.map((place, index) => Math.abs(place - after[index]!));
  expect(Math.max(...moved), `${when}: ${after.join(' ')} instead of ${before.join(' ')}`).to.be.below(0.5);
}

describe('the layouts of <subscribe-form>', () => {
  for (const layout of LAYOUTS)
    for (const width of WIDTHS)
      it(`${layout}: fits into ${width} px, long words too, with a field and a button of one height`, async () => {
        for (const words of [WORDS, LONG]) {
          const element = await formOf(width, {layout, ...words});
          expect(element.scrollWidth).to.be.at.most(width);
          for (const one of $$(element, 'input, form .primary')) {
            expect(box(one).right).to.be.below(box(element).right + 0.5);
            expect(box(one).height).to.be.at.least(44);
          }
        }
        const element = await formOf(width, {layout});
        expect(box(input(element)).height).to.equal(box(button(element)).height);
      });

  for (const layout of LAYOUTS)
    for (const width of WIDTHS)
      it(`${layout}: leaves the room beside a box to tick to its words in ${width} px`, async () => {
        const consent = 'I agree that the lab sends me mails about papers.';
        const element = await formOf(width, {
          layout,
          consent,
          lists: 'daily=Papers of the day; talks=Talks in our building',
        });
        const boxes = $$(element, 'input[type=checkbox]');
        expect(boxes).to.have.length(3);
        for (const one of boxes) {
          expect(box(one).width).to.be.within(12, 24);
          expect(box(one.parentElement!).height, textOf(one.parentElement!)).to.be.below(100);
        }
      });

  it('banner, also without a layout or with one that there is not: a box with everything in one row', async () => {
    for (const attributes of [{layout: 'banner'}, {layout: 'heart-shaped'}, {}]) {
      const element = await formOf(1000, {...attributes, ...WORDS});
      expect(isBoxed(element)).to.equal(true);
      expect(isBeside($(element, '.pitch'), $(element, 'form'))).to.equal(true);
      expect(isBeside(input(element), button(element))).to.equal(true);
      expect(isBeside($(element, '.badge'), input(element))).to.equal(true);
    }
    const narrow = await formOf(360, WORDS);
    expect(box($(narrow, '.pitch')).bottom).to.be.below(box($(narrow, 'form')).top);
  });

  it('inline: the same without a box', async () => {
    const element = await formOf(800, {layout: 'inline', ...WORDS});
    expect(isBoxed(element)).to.equal(false);
    expect(isBeside($(element, '.pitch'), $(element, 'form'))).to.equal(true);
    expect(box(button(element)).right).to.be.closeTo(box(element).right, 1);
  });

  it('stacked: a box with one thing below the other, as wide as a card at most', async () => {
    const element = await formOf(1400, {layout: 'stacked', ...WORDS});
    expect(isBoxed(element)).to.equal(true);
    expect(box($(element, '.base')).width).to.be.below(500);
    expect(box($(element, '.pitch')).bottom).to.be.below(box(input(element)).top);
    expect(box(input(element)).bottom).to.be.below(box(button(element)).top);
    expect(box(input(element)).width).to.equal(box(button(element)).width);
  });

  it('compact: a field and a button, without a box, and with a heading only if the page gives one', async () => {
    const element = await formOf(320, {layout: 'compact'});
    expect(isBoxed(element)).to.equal(false);
    expect($$(element, 'h2')).to.have.length(0);
    expect(box(element).top).to.equal(box(input(element)).top);
    expect(isBeside(input(element), button(element))).to.equal(true);
    element.heading = 'Papers by mail';
    await element.updateComplete;
    expect(textOf($(element, 'h2'))).to.equal('Papers by mail');
    expect(box($(element, 'h2')).height).to.be.above(0);
  });

  it('compact: shows a heading in the slot', async () => {
    const heading = Object.assign(document.createElement('h3'), {slot: 'heading', textContent: 'Papers by mail'});
    const element = await formOf(320, {layout: 'compact'}, [heading]);
    expect(box(heading).height).to.be.above(0);
    expect(box(heading).bottom).to.be.below(box(input(element)).top);
  });

  it('follows a change of layout', async () => {
    const element = await formOf(800, WORDS);
    element.layout = 'compact';
    await element.updateComplete;
    expect(isBoxed(element)).to.equal(false);
    expect($$(element, 'h2')).to.have.length(0);
  });

  for (const layout of LAYOUTS)
    it(`${layout}: nothing moves while it is sent, for a word on what went wrong, and when it is over`, async () => {
      const network = answer({'/join': () => new Response('{}')});
      const element = await formOf(800, {layout, heading: 'News', description: 'Once a week.'});
      const before = places(element);
      const {height} = box(element);
      await signUp(element, '');
      await until(element, () => errorOf(element), 'the words');
      expectSamePlaces(element, before, 'invalid');
      await expect(element).to.be.accessible();

      const release = network.hold('/join');
      type(element, ADDRESS);
      button(element).click();
      await until(element, () => statusOf(element), 'the words');
      expectSamePlaces(element, before, 'submitting');
      await expect(element).to.be.accessible();

      release();
      await until(element, () => element.state === 'subscribed', 'the answer');
      await element.updateComplete;
      expect(box(element).height, 'subscribed').to.be.closeTo(height, 1);
      await expect(element).to.be.accessible();
    });

  it('shows what is wrong inside the box', async () => {
    const element = await formOf(240, {layout: 'stacked'});
    await signUp(element, 'no address');
    await until(element, () => errorOf(element), 'the words');
    expect(box($(element, '[part~=error]')).bottom).to.be.below(box($(element, '.base')).bottom);
    expect(box($(element, '[part~=error]')).top).to.be.at.least(box(button(element)).bottom);
  });

  it('says of each of several fields what it is, when something is in it too', async () => {
    const element = await formOf(360, {'name-field': 'optional', frequency: 'a=Daily; b=Weekly'});
    const label = (field: Element): Element => field.previousElementSibling!;
    const name = $<HTMLInputElement>(element, '[name=name]');
    expect(name.placeholder).to.equal(textOf(label(name)));
    name.value = 'Ada';
    type(element, ADDRESS);
    await element.updateComplete;
    for (const field of [name, input(element), $(element, 'select')]) {
      expect(box(label(field)).height, field.getAttribute('name')!).to.be.above(8);
      expect(box(label(field)).top).to.be.above(box(field).top);
      expect(box(label(field)).bottom).to.be.below((box(field).top + box(field).bottom) / 2);
    }
    await expect(element).to.be.accessible();
  });

  it('shows that it is disabled', async () => {
    const element = await formOf(360, {disabled: true});
    for (const one of [input(element), button(element)]) expect(Number(getComputedStyle(one).opacity)).to.be.below(1);
  });

  for (const layout of LAYOUTS)
    it(`${layout}: is mirrored from right to left, and without barriers in a dark page`, async () => {
      const element = await formOf(800, {layout, heading: 'أحدث الأبحاث', lang: 'ar', theme: 'dark'});
      element.dir = 'rtl';
      await element.updateComplete;
      expect(box(input(element)).right).to.be.at.least(box(button(element)).right);
      expect(box($(element, 'h2')).right).to.be.at.least(box(input(element)).right - 1);
      await expect(element).to.be.accessible();
    });
});
