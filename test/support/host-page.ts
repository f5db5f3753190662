/** A page of test/hosts in a frame: as its author made it, then with our script. */
import {waitUntil} from '@open-wc/testing';
import type {PaperCardElement, PaperFeedElement, SubscribeFormElement} from '../../src/index.js';
import {$$, settled} from './page.js';

type PageWindow = Window & typeof globalThis;
export type OurElement = PaperFeedElement | PaperCardElement | SubscribeFormElement;

const TAGS = 'paper-feed, paper-card, subscribe-form';

export class HostPage {
  readonly #frame = document.createElement('iframe');

  /** Shows the page; ours are empty elements in it, since there is no script yet. */
  async open(name: string): Promise<void> {
    this.#size(800);
    this.#frame.src = `/__hosts/${name}.html`;
    document.body.prepend(this.#frame);
    await new Promise((resolve) => this.#frame.addEventListener('load', resolve, {once: true}));
  }

  /** Loads our script, and waits until all elements show what they have. */
  async start(): Promise<void> {
    const script = this.document.createElement('script');
    Object.assign(script, {type: 'module', src: '/src/index.ts'});
    this.document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    script.remove();
    await Promise.all(this.lists.map(settled));
    const form = this.document.querySelector('subscribe-form')!;
    await waitUntil(() => $$(form, '[role=status]').length, 'the form', {timeout: 5000});
    await this.painted();
  }

  close(): void {
    this.#frame.remove();
  }

  get window(): PageWindow {
    return this.#frame.contentWindow as PageWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** All of ours. */
  get elements(): OurElement[] {
    return [...this.document.querySelectorAll<OurElement>(TAGS)];
  }

  /** All that is the page's own and can be seen. */
  get others(): HTMLElement[] {
    return [this.document.documentElement, ...this.document.querySelectorAll<HTMLElement>('body, body *')].filter(
      (element) => !element.closest(TAGS) && element.localName !== 'script',
    );
  }

  get lists(): (PaperFeedElement | PaperCardElement)[] {
    return [...this.document.querySelectorAll<PaperFeedElement | PaperCardElement>('paper-feed, paper-card')];
  }

  /** Presses the page's own switch between light and dark, and waits for the next picture. */
  async toggle(): Promise<void> {
    this.document.getElementById('toggle')!.click();
    await this.painted();
  }

  /** Gives the page another size, and waits until what is measured then has been drawn. */
  async resize(width: number, height?: number): Promise<void> {
    this.#size(width, height);
    await this.painted();
    await this.painted();
  }

  #size(width: number, height = 3000): void {
    this.#frame.width = String(width);
    this.#frame.height = String(height);
  }

  /** Resolves when what is due has been drawn. */
  painted(): Promise<unknown> {
    const {window} = this;
    return new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
  }

  style(element: Element): CSSStyleDeclaration {
    return this.window.getComputedStyle(element);
  }

  /**
   * What axe finds in our elements, by the rules of WCAG 2.2 AA. It takes a page without a background for white, which it is
   * not when it has a dark `color-scheme`.
   */
  async barriers(): Promise<string[]> {
    const view = this.window as PageWindow & {axe?: typeof import('axe-core')};
    if (!view.axe) {
      const script = Object.assign(this.document.createElement('script'), {src: '/node_modules/axe-core/axe.min.js'});
      this.document.head.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
      script.remove();
    }
    const hasBackground = [this.document.documentElement, this.document.body].some(
      (element) => this.style(element).backgroundColor !== 'rgba(0, 0, 0, 0)',
    );
    const {violations} = await view.axe!.run(this.elements, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: hasBackground}},
      resultTypes: ['violations'],
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
    );
  }
}
