import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {PaperCardElement, PaperFeedElement} from '../src/index.js';
import {network, type Answer} from '../test/support/network.js';
import trending from './feeds/trending.json';

/** A story's own network: `beforeEach: answering({…})`. What it does not name is refused; no story reaches the real one. */
export const answering =
  (routes: Readonly<Record<string, Answer>> = {}) =>
  (): (() => void) => {
    const own = network({'/feeds/trending.json': trending, ...routes});
    return () => own.restore();
  };

/** An answer that never comes. */
export const never = (): Promise<never> => new Promise<never>(() => {});

export const status = (code: number) => (): Response => new Response('{}', {status: code});

/** The first `count` papers of the demo feed, as a feed. */
export const first = (count: number): typeof trending => ({...trending, items: trending.items.slice(0, count)});

/** The console is checked when a story is tested. A line that a story is about is expected here, and thereby allowed. */
export async function expectConsole(pattern: RegExp): Promise<void> {
  const page = window as {storyProblems?: string[]};
  await waitFor(() => expect(page.storyProblems ?? []).toContainEqual(expect.stringMatching(pattern)));
  page.storyProblems = page.storyProblems?.filter((problem) => !pattern.test(problem)) ?? [];
}

/** The element of a story, once it has settled. */
export async function settled<T extends PaperFeedElement | PaperCardElement>(
  canvas: HTMLElement,
  tag: string,
): Promise<T> {
  const element = canvas.querySelector<T>(tag)!;
  await waitFor(() => expect(element.status).not.toBe('loading'));
  await element.updateComplete;
  return element;
}

/** The feed of a story, once it has settled. */
export const feedIn = (canvas: HTMLElement): Promise<PaperFeedElement> => settled(canvas, 'paper-feed');

/** In the width of a phone. */
export const narrow = (content: TemplateResult): TemplateResult =>
  html`<div .style=${'max-width: 360px'}>${content}</div>`;

/** Inside the shadow root of an element. */
export const inside = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

export const insideAll = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
