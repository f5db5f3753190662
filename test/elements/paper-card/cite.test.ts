import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/paper-card.js';
import {citations} from '../../../src/citations/styles.js';
import type {PaperCardElement, PaperCiteEvent} from '../../../src/paper-card.js';
import {$, $$, listen, textOf, until} from '../../support/page.js';

const paper = {
  id: '1',
  title: 'Notes on the Analytical Engine',
  authors: ['Ada Lovelace'],
  published: '1843',
  venue: 'Scientific Memoirs',
  type: 'article-journal',
};

async function opened(more: object = {}): Promise<PaperCardElement> {
  const element = await fixture<PaperCardElement>(
    html`<paper-card lang="en" .paper=${{...paper, ...more}}></paper-card>`,
  );
  await element.updateComplete;
  citeButton(element).focus();
  citeButton(element).click();
  await until(element, () => isOpen(element) && text(element), 'the dialog');
  return element;
}

const citeButton = (element: Element): HTMLElement => $(element, '[data-do=cite]');
const isOpen = (element: Element): boolean => $$(element, '[part~=dialog]').some((box) => box.checkVisibility());
const text = (element: Element): string => $<HTMLTextAreaElement>(element, '[part~=citation]').value;
const said = (element: Element): string => textOf($(element, '[part~=dialog] [role=status]'));
const press = (element: Element, name: string): void => {
  const buttons = $$(element, '[part~=dialog] footer button');
  buttons.find((button) => textOf(button).startsWith(name))!.click();
};

/** Stands in for the clipboard of the browser. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: writeText && {writeText}});
  restore.push(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
}

const restore: (() => void)[] = [];
afterEach(() => {
  for (const each of restore.splice(0)) each();
});

describe('citing a paper', () => {
  it('offers every style that there is, by its kind', async () => {
    const element = await opened();
    const offered = $$(element, '[part~=dialog] label').map(textOf);
    expect(offered).to.have.members([...citations].map(({name}) => name));
    expect($$(element, '[part~=dialog] .kind').map(textOf)).to.deep.equal([
      'For reference managers',
      'As a reference',
      'As a link',
    ]);
    expect(text(element)).to.match(/^@article\{lovelace1843notes,\n/);
    expect($(element, '[part~=citation]').getAttribute('aria-label')).to.equal('Citation in BibTeX');
    await expect(element).to.be.accessible();
  });

  it('shows the text of the style that is chosen, and remembers it for the next paper', async () => {
    const element = await opened();
    $<HTMLInputElement>(element, 'input[value=apa]').click();
    await until(element, () => text(element).startsWith('Lovelace, A. (1843)'), 'the reference');
    $(element, '[part~=dialog] .close').click();
    element.paper = {...paper, id: '2', title: 'Another'};
    await element.updateComplete;
    citeButton(element).click();
    await until(element, () => isOpen(element) && text(element).includes('Another'), 'the dialog');
    expect(text(element)).to.match(/^Lovelace, A\. \(1843\)/);
  });

  it('copies the text, and says so', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    const element = await opened();
    press(element, 'Copy');
    await until(element, () => said(element) === 'Copied.', 'the words');
    expect(copied).to.deep.equal([text(element)]);
  });

  for (const [case_, write] of [
    ['denied', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['missing', undefined],
  ] as const) {
    it(`selects the text and says so when the clipboard is ${case_}`, async () => {
      clipboard(write);
      const element = await opened();
      press(element, 'Copy');
      await until(element, () => said(element).includes('Ctrl+C'), 'the words');
      const area = $<HTMLTextAreaElement>(element, '[part~=citation]');
      expect(element.shadowRoot!.activeElement).to.equal(area);
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
    });
  }

  it('hands over a file', async () => {
    const files: [string, string][] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      files.push([this.download, this.href]);
    };
    restore.push(() => (HTMLAnchorElement.prototype.click = click));
    const element = await opened();
    press(element, 'Download .bib');
    expect(files[0]?.[0]).to.equal('lovelace1843notes.bib');
    expect(await (await fetch(files[0]![1])).text()).to.equal(`${text(element)}\n`);
  });

  it('tells the page of each step, and takes none that is cancelled', async () => {
    const heard: unknown[] = [];
    let cancelled = '';
    const onCite = (event: PaperCiteEvent): void => {
      heard.push([event.detail.action, event.detail.style, event.detail.papers.map(({id}) => id)]);
      if (event.detail.action === cancelled) event.preventDefault();
    };
    document.addEventListener('paper-cite', onCite);
    restore.push(() => document.removeEventListener('paper-cite', onCite));
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    const element = await opened();
    cancelled = 'copy';
    press(element, 'Copy');
    await element.updateComplete;
    expect(copied).to.deep.equal([]);
    $(element, '[part~=dialog] .close').click();
    cancelled = 'open';
    citeButton(element).click();
    await until(element, () => heard.length === 3, 'the event');
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
    expect(heard).to.deep.equal([
      ['open', undefined, ['1']],
      ['copy', 'bibtex', ['1']],
      ['open', undefined, ['1']],
    ]);
  });

  it('never leaves out that a paper was retracted', async () => {
    const element = await opened({status: 'retracted', url: 'https://example.org/1'});
    for (const {id} of citations) {
      const before = text(element);
      $<HTMLInputElement>(element, `input[value=${id}]`).click();
      if (id !== 'bibtex') await until(element, () => text(element) !== before, id);
      expect(text(element), id).to.match(/retracted/i);
    }
  });

  it('says when a style of the page cannot be written, and goes on with another', async () => {
    listen('error');
    citations.register({
      id: 'broken',
      name: 'Broken',
      kind: 'reference',
      extension: 'txt',
      mediaType: 'text/plain',
      load: () => Promise.reject(new Error('gone')),
    });
    const element = await opened();
    $<HTMLInputElement>(element, 'input[value=broken]').click();
    await until(element, () => said(element).includes('could not be made'), 'the words');
    $<HTMLInputElement>(element, 'input[value=ris]').click();
    await until(element, () => text(element).startsWith('TY  - JOUR'), 'the other style');
    expect(said(element)).to.equal('');
  });

  for (const popovers of ['with', 'without'] as const) {
    describe(`in a browser ${popovers} popovers`, () => {
      beforeEach(() => {
        if (popovers === 'with') return;
        const {showPopover} = HTMLElement.prototype;
        Object.assign(HTMLElement.prototype, {showPopover: undefined});
        restore.push(() => Object.assign(HTMLElement.prototype, {showPopover}));
      });

      it('opens beside its button, with the focus in it', async () => {
        const element = await opened();
        const box = $(element, '[part~=dialog]').getBoundingClientRect();
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(innerWidth);
        expect(box.top).to.be.at.least(0);
        expect(box.bottom).to.be.at.most(innerHeight);
        expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('bibtex');
      });

      it('closes with Escape, and gives the focus back', async () => {
        const element = await opened();
        await sendKeys({press: 'Escape'});
        await until(element, () => !isOpen(element), 'the end');
        expect(element.shadowRoot!.activeElement).to.equal(citeButton(element));
      });

      it('closes with its button, and opens again', async () => {
        const element = await opened();
        $(element, '[part~=dialog] .close').click();
        await until(element, () => !isOpen(element), 'the end');
        citeButton(element).click();
        await until(element, () => isOpen(element), 'the dialog');
      });

      it('is gone when its element is', async () => {
        const element = await opened();
        const parent = element.parentElement!;
        element.remove();
        await Promise.resolve();
        parent.append(element);
        await element.updateComplete;
        expect(isOpen(element)).to.equal(false);
      });
    });
  }
});
