import {expect} from '@open-wc/testing';
import {prepare} from '../../src/subscribe/plan.js';
import {policyFor, policyText} from '../../src/subscribe/policy.js';
import type {Preset} from '../../src/subscribe/preset.js';

const PAGE = 'https://lab.example/papers';

const preset: Preset = {
  id: 'ours',
  name: 'Ours',
  docs: 'https://lab.example/docs',
  checked: '2026-11-24',
  evidence: {by: 'running', what: 'this test'},
  parameters: {site: {type: 'url', description: 'the site', example: 'https://mail.example/list', required: true}},
  transports: ['cors', 'native', 'frame', 'link'],
  action: '{site}/join',
  native: {action: 'https://forms.example/join'},
  frame: 'https://frames.example/form?as=frame',
  page: '{site}/',
  before: {get: 'https://tokens.example/token', at: 'text', into: 'token'},
  encoding: 'form',
  map: {email: 'email'},
  optIn: 'single',
  answers: [],
};

const policyOf = (given: Preset, transport?: string, site = 'https://mail.example/list'): string =>
  policyText(policyFor(prepare(given, {parameters: {site}, transport, base: PAGE}), PAGE));

describe('policyFor', () => {
  it('names where a request goes, and where the token for it comes from', () => {
    expect(policyOf(preset)).to.equal('connect-src https://mail.example https://tokens.example');
  });

  it('names an origin once', () => {
    const same = {...preset, before: {get: '{site}/token', at: 'text', into: 'token'} as const};
    expect(policyOf(same)).to.equal('connect-src https://mail.example');
  });

  it('names where the browser sends a form', () => {
    expect(policyOf({...preset, before: undefined!}, 'native')).to.equal('form-action https://forms.example');
  });

  it('names what a frame shows', () => {
    expect(policyOf(preset, 'frame')).to.equal('frame-src https://frames.example');
  });

  it('names nothing for a link, which no policy stops', () => {
    expect(policyOf(preset, 'link')).to.equal('');
  });

  it("calls the page's own server 'self'", () => {
    expect(policyOf({...preset, before: undefined!, action: '/join'})).to.equal("connect-src 'self'");
  });

  it('keeps the port', () => {
    expect(policyOf(preset, undefined, 'https://mail.example:8443')).to.equal(
      'connect-src https://mail.example:8443 https://tokens.example',
    );
  });

  it('adds what a preset says a service needs besides', () => {
    const more = {...preset, before: undefined!, policy: {'form-action': ['{site}/done', 'https://thanks.example']}};
    expect(policyOf(more, 'native')).to.equal(
      'form-action https://forms.example https://mail.example https://thanks.example',
    );
  });
});
