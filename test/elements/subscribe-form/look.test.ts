import {expect} from '@open-wc/testing';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {answer} from '../../support/answers.js';
import {$, $$, listen, textOf, until} from '../../support/page.js';
import {ADDRESS, bareForm, button, form, input, root, signUp, type} from '../../support/subscribe-form.js';

const HEADING = 'Get trending papers in your email inbox!';

/** Whether two boxes stand in one row. */
const inOneRow = (one: Element, two: Element): boolean =>
  Math.abs(one.getBoundingClientRect().top - two.getBoundingClientRect().top) < 2;

async function wide(width: number, attributes: Record<string, string> = {}): Promise<SubscribeFormElement> {
  const element = await form({action: '/join', ...attributes});
  element.parentElement!.style.width = `${width}px`;
  return element;
}

describe('the look of <subscribe-form>', () => {
  it('has a heading, a labelled field for the address, and a button', async () => {
    const element = await form({action: '/join', description: 'Once a week.', badge: 'new'});
    expect(textOf($(element, 'h2'))).to.equal(`new ${HEADING}`);
    expect(textOf($(element, '[part~=description]'))).to.equal('Once a week.');
    const {labels, type, autocomplete, required, maxLength, placeholder} = input(element);
    expect(textOf(labels![0])).to.equal('Email address');
    expect([type, autocomplete, required, maxLength]).to.deep.equal(['email', 'email', true, 254]);
    expect(placeholder, 'what a reader sees of the label').to.equal('Email address');
    expect(textOf(button(element))).to.equal('Subscribe');
    await expect(element).to.be.accessible();
  });

  it('shows the same before and after the rest has been loaded: nothing moves', async () => {
    const element = await bareForm({action: '/join', badge: 'new'});
    const before = [element, ...$$(element, 'h2, input, button')].map((one) =>
      JSON.stringify(one.getBoundingClientRect()),
    );
    element.scrollIntoView();
    await until(element, () => root(element).querySelector('[role=status]'), 'the session');
    const after = [element, ...$$(element, 'h2, input, button')].map((one) =>
      JSON.stringify(one.getBoundingClientRect()),
    );
    expect(after).to.deep.equal(before);
  });

  it('takes heading, level, label, placeholder and button of the page', async () => {
    const element = await form({
      action: '/join',
      heading: 'News',
      'heading-level': '4',
      label: 'Your address',
      placeholder: 'name@lab.example',
      button: 'Join',
    });
    expect(textOf($(element, 'h4'))).to.equal('News');
    expect(textOf(input(element).labels![0])).to.equal('Your address');
    expect(input(element).placeholder).to.equal('name@lab.example');
    expect(textOf(button(element))).to.equal('Join');
    element.heading = '';
    await element.updateComplete;
    expect($$(element, 'h1, h2, h3, h4')).to.have.length(0);
    expect($(element, '.pitch').hidden).to.equal(true);
    element.headingLevel = 9;
    element.heading = null;
    await element.updateComplete;
    expect(textOf($(element, 'h2'))).to.equal(HEADING);
  });

  it('has field and button in one row where there is room, and words and form side by side', async () => {
    const element = await wide(800);
    expect(inOneRow(input(element), button(element))).to.equal(true);
    expect($(element, '.pitch').getBoundingClientRect().right).to.be.below(
      $(element, 'form').getBoundingClientRect().left,
    );
    const stacked = await wide(800, {layout: 'stacked'});
    expect($(stacked, '.pitch').getBoundingClientRect().bottom).to.be.below(
      $(stacked, 'form').getBoundingClientRect().top,
    );
  });

  for (const width of [320, 260]) {
    it(`fits into ${width} px, with targets of at least 44 px`, async () => {
      const element = await wide(width, {
        badge: 'new',
        description: 'Averyveryveryveryveryveryverylongwordthatgoesonandon',
      });
      expect(element.scrollWidth).to.be.at.most(width);
      for (const one of [input(element), button(element)]) expect(one.offsetHeight).to.be.at.least(44);
    });
  }

  it('takes nothing while it is disabled', async () => {
    const network = answer({'/join': () => new Response('{}')});
    const element = await form({action: '/join', disabled: true, 'name-field': 'optional'});
    expect($$<HTMLInputElement>(element, 'input, button').every(({disabled}) => disabled)).to.equal(true);
    element.value = ADDRESS;
    element.submit();
    await element.updateComplete;
    expect(network.requests).to.have.length(0);
  });

  it('keeps what is typed before the rest has been loaded, and does not lose an early press', async () => {
    const network = answer({'/join': () => new Response('{}')});
    const element = await bareForm({action: '/join'});
    type(element, ADDRESS);
    button(element).click();
    button(element).click();
    await until(element, () => element.state === 'subscribed', 'the end');
    expect(network.requests).to.have.length(1);
  });

  it('has the address as a property, which is in no attribute', async () => {
    const element = document.createElement('subscribe-form');
    element.value = ADDRESS;
    element.action = '/join';
    document.body.append(element);
    await element.updateComplete;
    expect(input(element).value).to.equal(ADDRESS);
    type(element, 'grace@example.org');
    expect(element.value).to.equal('grace@example.org');
    expect(element.outerHTML).not.to.contain('@');
    element.reset();
    await element.updateComplete;
    expect([element.value, input(element).value, element.state]).to.deep.equal(['', '', 'idle']);
    element.remove();
  });

  it('says whether an address would do, and takes the focus', async () => {
    const element = await form({action: 'https://newsletter.example/join'});
    expect(element.checkValidity()).to.equal(false);
    element.value = 'ada@müller.example';
    expect(element.checkValidity()).to.equal(true);
    expect(element.state, 'nothing is shown').to.equal('idle');
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
  });

  it('has an empty property for each attribute that the page does not set', async () => {
    listen('warn');
    const element = await form();
    element.provider = 'ghost';
    await element.updateComplete;
    expect(element.getAttribute('provider')).to.equal('ghost');
    element.removeAttribute('provider');
    await element.updateComplete;
    expect(element.provider).to.equal('');
    expect(element.hasAttribute('provider')).to.equal(false);
  });

  it('speaks from right to left', async () => {
    const element = await form({action: '/join', lang: 'ar', heading: 'أحدث الأبحاث'});
    element.dir = 'rtl';
    await element.updateComplete;
    expect(button(element).getBoundingClientRect().left).to.be.below(input(element).getBoundingClientRect().left);
  });

  describe('with `light`', () => {
    it('draws the same form into the page, without styles of ours', async () => {
      const network = answer({'/join': () => new Response('{}', {status: 409})});
      const own = document.createElement('form');
      const element = await form({action: '/join', light: true, lists: 'a=A; b=B', consent: 'Yes'}, [own]);
      expect(element.shadowRoot).to.equal(null);
      expect(own.hidden).to.equal(true);
      expect(element.querySelector('style')).to.equal(null);
      await expect(element).to.be.accessible();
      const field = element.querySelector<HTMLInputElement>('input[type=email]')!;
      expect(textOf(field.labels![0])).to.equal('Email address');
      element.querySelectorAll<HTMLInputElement>('[type=checkbox]').forEach((one) => one.click());
      await signUp(element, ADDRESS, () => element.querySelector('[part~=primary]')!);
      expect(element.state).to.equal('already');
      expect(network.requests).to.have.length(1);
      await until(element, () => textOf(document.activeElement) === 'You are already on this list.', 'the focus');
      await expect(element).to.be.accessible();
    });

    it('gives two forms ids of their own', async () => {
      const forms = [
        await form({action: '/join', light: true, 'name-field': 'optional'}),
        await form({action: '/join', light: true, 'name-field': 'optional'}),
      ];
      const ids = forms.flatMap((one) => [...one.querySelectorAll('[id]')].map(({id}) => id));
      expect(ids.length).to.be.above(3);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  });
});
