import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/subscribe-form.js';
import type {SubscribeFormElement} from '../../../src/subscribe-form.js';
import {answer} from '../../support/answers.js';
import {$, textOf, until} from '../../support/page.js';

/** What a reader has to do about their inbox, as far as the answer of the service tells. */
async function wordsAfter(
  attributes: Readonly<Record<string, string>>,
  path: string,
  body: unknown,
): Promise<readonly [string, string]> {
  answer({[path]: () => Response.json(body)});
  const element: SubscribeFormElement = document.createElement('subscribe-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture(html`<div lang="en"></div>`)).append(element);
  await element.updateComplete;
  element.value = 'ada@example.org';
  await element.updateComplete;
  $(element, 'form [part~=primary]').click();
  await until(element, () => element.shadowRoot?.querySelector('.outcome'), 'an outcome');
  return [element.state, textOf($(element, '.outcome'))];
}

const listmonk = {provider: 'listmonk', site: 'https://lists.example.org', lists: '5e3c1f9a'};
const mailerlite = {provider: 'mailerlite', account: '1', 'form-id': '2'};

describe('a reader whose address was taken', () => {
  it('is sent to their inbox when the service says that it has written', async () => {
    const [state, words] = await wordsAfter(listmonk, '/api/public/subscription', {data: {has_optin: true}});
    expect(state).to.equal('pending');
    expect(words).to.match(/^Check your inbox\. We sent a confirmation link to a…\u2060@example\.org\./);
  });

  it('is told that this is all when the service says so', async () => {
    const [state, words] = await wordsAfter(listmonk, '/api/public/subscription', {data: {has_optin: false}});
    expect(state).to.equal('subscribed');
    expect(words).to.equal('Thank you. You are subscribed.');
  });

  it('is told that a message may come when the service does not say', async () => {
    const [state, words] = await wordsAfter(mailerlite, '/jsonp/1/forms/2/subscribe', {success: true});
    expect(state).to.equal('subscribed');
    expect(words).to.equal('Thank you. If you get a message that asks you to confirm, follow the link in it.');
  });

  it('is told what the page says instead, if it does', async () => {
    const own = {...mailerlite, success: 'Welcome to the lab.'};
    expect((await wordsAfter(own, '/jsonp/1/forms/2/subscribe', {success: true}))[1]).to.equal('Welcome to the lab.');
  });
});
