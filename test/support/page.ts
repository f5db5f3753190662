import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** An element's shadow root as a reader meets it: one string of its text, white space made single. */
export function textOf(root: ParentNode | null | undefined): string {
  return (root && 'textContent' in root ? String(root.textContent) : '').replaceAll(/\s+/g, ' ').trim();
}

export const $ = <T extends Element = HTMLElement>(host: Element, selector: string): T => {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> shows no ${selector}`);
  return found;
};

export const $$ = <T extends Element = HTMLElement>(host: Element, selector: string): T[] => [
  ...(host.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** The titles on view. */
export const titles = (host: Element): string[] => $$(host, 'article [part~=title]').map((title) => textOf(title));

/** Waits until an element shows what is expected. */
export async function until(host: Element, condition: () => unknown, what: string): Promise<void> {
  await waitUntil(
    async () => {
      await (host as LitElement).updateComplete;
      return Boolean(condition());
    },
    what,
    {timeout: 5000, interval: 10},
  );
}

/** Waits until a feed or card has settled: it no longer loads, and shows no empty cards. */
export async function settled(host: Element & {readonly status: string}): Promise<void> {
  const isSettled = (): boolean =>
    host.status !== 'loading' && host.status !== 'idle' && $$(host, '.skeleton').length === 0;
  await until(host, isSettled, `<${host.localName}> to settle`);
}

/** Resolves when what was measured before a paint has been written. */
export const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Keeps what is written to the console from the test's output, for a look at it. */
export function listen(method: 'warn' | 'error'): readonly unknown[][] {
  const real = console[method];
  const lines: unknown[][] = [];
  console[method] = (...line: unknown[]) => void lines.push(line);
  restore.push(() => (console[method] = real));
  return lines;
}

const restore: (() => void)[] = [];
afterEach(() => {
  for (const each of restore.splice(0)) each();
});
