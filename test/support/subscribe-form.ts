/** A sign-up form in a page, the service that it signs up at, and what a reader does and hears. */
import {fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/subscribe-form/elsewhere.template.js';
import '../../src/elements/subscribe-form/pasted-form.js';
import '../../src/elements/subscribe-form/submit-natively.js';
import '../../src/elements/subscribe-form/subscribe-extras.js';
import '../../src/elements/subscribe-form/subscribe-session.js';
import '../../src/subscribe/presets/form.js';
import '../../src/subscribe-form.js';
import type {SubscribeFormElement} from '../../src/subscribe-form.js';
import {$, textOf, until} from './page.js';

export const ADDRESS = 'ada@example.org';

/** Attributes by name; `true` is one without a value. */
type Attributes = Readonly<Record<string, string | true>>;

/** A form in the page, before anything but its first look has been loaded. */
export async function bareForm(
  attributes: Attributes = {},
  inside: readonly Node[] = [],
): Promise<SubscribeFormElement> {
  const element = document.createElement('subscribe-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value === true ? '' : value);
  element.append(...inside);
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await element.updateComplete;
  return element;
}

/** A form that is ready: all that it shows is there. */
export async function form(attributes: Attributes = {}, inside: readonly Node[] = []): Promise<SubscribeFormElement> {
  const element = await bareForm(attributes, inside);
  await ready(element);
  return element;
}

/** Waits until the form has its words and knows its service. */
export async function ready(element: SubscribeFormElement): Promise<void> {
  // What is out of sight is not loaded.
  element.scrollIntoView();
  await until(element, () => root(element).querySelector('[role=status], [part~=message]'), 'the session');
  // Everything else was loaded with this file: what is still to be set up takes no longer than a frame is drawn.
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

/** Where a form is drawn. */
export const root = (element: SubscribeFormElement): ParentNode => element.shadowRoot ?? element;

export const input = (element: SubscribeFormElement): HTMLInputElement =>
  root(element).querySelector<HTMLInputElement>('input[type=email]')!;

export const button = (element: Element): HTMLButtonElement => $<HTMLButtonElement>(element, 'form button');

export function type(element: SubscribeFormElement, text: string): void {
  input(element).value = text;
  input(element).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Types an address, presses the button, and waits for what comes of it. */
export async function signUp(element: SubscribeFormElement, address = ADDRESS, press = button): Promise<void> {
  type(element, address);
  press(element).click();
  await until(element, () => element.state !== 'idle' && element.state !== 'submitting', 'an outcome');
}

/** All that the form says, as one line. */
export const wordsOf = (element: SubscribeFormElement): string => textOf(root(element).querySelector('[part~=base]'));

export const errorOf = (element: SubscribeFormElement): string => textOf(root(element).querySelector('[part~=error]'));
export const statusOf = (element: SubscribeFormElement): string => textOf(root(element).querySelector('[role=status]'));

/**
 * What somebody with a screen reader notices from now on: what the live regions say, and where the focus goes with what is
 * there. Each line once for each time that it changes.
 */
export function transcript(element: SubscribeFormElement): string[] {
  const lines: string[] = [];
  const said = new Map<string, string>();
  const look = (): void => {
    for (const [name, text] of [
      ['status', statusOf(element)],
      ['error', errorOf(element)],
    ] as const) {
      if (text !== (said.get(name) ?? '') && text) lines.push(`${name}: ${text}`);
      said.set(name, text);
    }
  };
  new MutationObserver(look).observe(root(element) as Node, {subtree: true, childList: true, characterData: true});
  element.shadowRoot?.addEventListener('focusin', (event) => {
    look();
    const {localName, textContent} = event.target as HTMLElement;
    lines.push(`focus: ${localName === 'p' ? textContent?.trim() : localName}`);
  });
  return lines;
}

let services = 0;

/** What a service was sent. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A service of our own: its address, and what it was sent. */
export interface Service {
  readonly url: string;
  sent(): Promise<readonly Sent[]>;
}

/**
 * A service that answers as the query says (see sign-up-server.mjs), on the page's own origin, or with `elsewhere` on another.
 */
export async function service(query = '', elsewhere = false): Promise<Service> {
  const name = `form-${Date.now()}-${++services}`;
  const origin = elsewhere ? await (await fetch('/__server/other-origin')).text() : location.origin;
  return {
    url: `${origin}/__server/sign-up/${name}${query && `?${query}`}`,
    sent: async () => (await (await fetch(`/__server/signed-up/${name}`)).json()) as Sent[],
  };
}
