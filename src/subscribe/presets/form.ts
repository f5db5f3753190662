import type {Preset} from '../preset.js';

/** Any address that takes a form: the page says where it is and what its field is called. Its answers are told by status. */
export const preset: Preset = {
  id: 'form',
  name: 'Form',
  docs: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-2',
  checked: '2026-11-24',
  evidence: {by: 'running', what: 'the servers of our own tests'},
  parameters: {
    action: {
      type: 'url',
      description: 'the address that takes the form',
      example: 'https://www.example.org/subscribe',
      required: true,
    },
    'email-field': {
      type: 'token',
      description: 'the name of the field for the address',
      example: 'address',
      default: 'email',
    },
    page: {
      type: 'url',
      description: 'a page where readers can subscribe without this form',
      example: 'https://www.example.org/newsletter',
    },
  },
  transports: ['cors', 'native', 'opaque', 'link'],
  action: '{action}',
  page: '{page}',
  encoding: 'form',
  map: {
    email: '{email-field}',
    name: 'name',
    tags: 'tags',
    lists: 'lists',
    frequency: 'frequency',
    consent: {name: 'consent', value: 'yes'},
    consentText: 'consent-text',
    source: 'source',
    fields: '{name}',
  },
  optIn: 'told',
  answers: [
    {status: [200, 299], state: 'subscribed'},
    {status: 409, state: 'already'},
    {status: 400, state: 'invalid'},
    {status: 422, state: 'invalid'},
    {status: 429, state: 'rate-limited'},
  ],
};
