import type {Preset} from '../preset.js';

/** Formspree, which sends what it gets to its owner by mail. It keeps no list, and knows no address twice. */
export const preset: Preset = {
  id: 'formspree',
  name: 'Formspree',
  docs: 'https://help.formspree.io/',
  checked: '2026-11-24',
  evidence: {by: 'source', what: 'formspree/formspree-js@3148bfb packages/formspree-core/src/core.ts, submission.ts'},
  setup: [
    'Switch off reCAPTCHA for this form: it is on by default, and cannot be shown here.',
    'Formspree sends no mails to your readers: you have to ask each whether the address is theirs.',
  ],
  parameters: {
    'form-id': {
      type: 'token',
      description: "what stands behind formspree.io/f/ in your form's address",
      example: 'abcdwxyz',
      required: true,
    },
  },
  match: ['https://formspree.io/f/{form-id}'],
  mistakes: [
    {url: 'https://formspree.io/forms/{form-id}', is: 'a page for the owner of a form at Formspree'},
    {url: 'https://formspree.io/p/{project}', is: 'the address of a project at Formspree, and not of a form'},
    {url: 'https://formspree.io/{form-id}', is: 'the address of a form of Formspree as they were some years ago'},
  ],
  transports: ['cors', 'native'],
  action: 'https://formspree.io/f/{form-id}',
  encoding: 'form',
  map: {
    email: 'email',
    name: 'name',
    tags: {name: 'tags', join: ', '},
    lists: {name: 'lists', join: ', '},
    frequency: 'frequency',
    consent: {name: 'consent', value: 'yes'},
    consentText: 'consent-text',
    source: 'source',
    fields: '{name}',
  },
  trap: '_gotcha',
  optIn: 'single',
  answers: [
    {status: 429, state: 'rate-limited'},
    {status: [200, 299], at: '/next', state: 'subscribed'},
    {status: [200, 299], at: '/ok', equals: true, state: 'subscribed'},
    {at: '/errors/0/code', equals: 'TYPE_EMAIL', state: 'invalid'},
    {at: '/errors/0/code', equals: 'REQUIRED_FIELD_MISSING', state: 'failed'},
  ],
  message: ['/errors/0/message', '/error'],
};
