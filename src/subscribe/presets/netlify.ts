import type {Preset} from '../preset.js';

/** Netlify Forms, for pages that Netlify serves: it takes the form at the page's own site, and keeps it for its owner. */
export const preset: Preset = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/forms/setup/',
  checked: '2026-11-24',
  evidence: {by: 'documentation', what: 'docs.netlify.com/forms/setup, /forms/spam-filters'},
  setup: [
    'Netlify must find the form in your HTML when it deploys: leave a plain <form name="…" data-netlify="true"> with the same fields in the element.',
    'Netlify sends no mails to your readers: you have to ask each whether the address is theirs.',
  ],
  parameters: {
    'form-name': {
      type: 'token',
      description: 'the name of the form, as in its attribute “name”',
      example: 'newsletter',
      required: true,
    },
  },
  hidden: {'form-name': 'form-name'},
  transports: ['cors', 'native'],
  action: '/',
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
  fixed: {'form-name': '{form-name}'},
  optIn: 'single',
  answers: [
    {status: 429, state: 'rate-limited'},
    {status: [200, 299], state: 'subscribed'},
  ],
};
