/** Pages of their own inside a test: with a policy, without JavaScript, with what a test needs. */
import {fixture, html, waitUntil} from '@open-wc/testing';
import type {SubscribeFormElement} from '../../src/subscribe-form.js';

/** What a page in a frame may do. */
interface PageOptions {
  /** Its Content Security Policy. */
  readonly policy?: string;
  /** Without scripts. */
  readonly noScript?: boolean;
}

/** A page in a frame, whose body is this HTML, and which has the form's script. */
export async function page(body: string, {policy, noScript = false}: PageOptions = {}): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  if (noScript) frame.setAttribute('sandbox', 'allow-forms allow-same-origin');
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  const script = `<script type="module" src="${location.origin}/src/subscribe-form.ts"></script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${meta}${script}</head><body>${body}</body></html>`;
  (await fixture(html`<div></div>`)).append(frame);
  frame.scrollIntoView();
  await waitUntil(
    () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.body?.children.length,
    'page',
  );
  return frame;
}

/** The form of a page in a frame, once it is one. */
export async function formIn(frame: HTMLIFrameElement): Promise<SubscribeFormElement> {
  const element = frame.contentDocument!.querySelector('subscribe-form')!;
  await waitUntil(() => element.shadowRoot?.querySelector('form'), 'the form', {timeout: 5000});
  return element;
}
