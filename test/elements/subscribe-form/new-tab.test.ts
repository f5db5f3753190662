import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {until} from '../../support/page.js';
import {ADDRESS, form, service} from '../../support/subscribe-form.js';

/** By itself: the new tab hides this page, and browsers draw no frames of a hidden one. */
describe('a new tab of <subscribe-form>', () => {
  it('really arrives from a new tab, with the origin as referrer', async () => {
    const {url, sent} = await service('', true);
    const element = await form({action: url, transport: 'native'});
    element.focus();
    await sendKeys({type: ADDRESS});
    await sendKeys({press: 'Enter'});
    await until(element, () => element.state === 'handed-off', 'the tab');
    await waitUntil(async () => (await sent()).length, 'the form', {timeout: 5000});
    const [request] = await sent();
    expect(request?.body).to.equal('email=ada%40example.org');
    expect(request?.headers['referer']).to.equal(`${location.origin}/`);
    expect(request?.headers['cookie']).to.equal(undefined);
  });
});
