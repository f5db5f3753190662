import type {Preset} from '../preset.js';

/**
 * EmailOctopus. Whether a page can read its answer is reported in both ways; so the form is sent by the browser itself.
 * A page that has tried it may say `transport="cors"`.
 */
export const preset: Preset = {
  id: 'emailoctopus',
  name: 'EmailOctopus',
  docs: 'https://help.emailoctopus.com/',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'sites that post to eocampaign1.com/form/…, some of which read the JSON and some cannot',
  },
  setup: ['Switch off reCAPTCHA for this form: a captcha of the service cannot be shown here.'],
  parameters: {
    'form-id': {
      type: 'token',
      description: 'the long number in the code that EmailOctopus gives you, behind eocampaign1.com/form/',
      example: '1a2b3c4d-5e6f-11ef-9c0d-1e2f3a4b5c6d',
      required: true,
    },
  },
  match: ['https://eocampaign1.com/form/{form-id}'],
  mistakes: [
    {
      url: 'https://emailoctopus.com/lists/{list}/members/embedded/1.3/add',
      is: 'the address of a form of EmailOctopus as they were some years ago: make a new one',
    },
    {url: 'https://emailoctopus.com/lists/{list}', is: 'a page for the owner of an account at EmailOctopus'},
    {url: 'https://api.emailoctopus.com/{path}', is: 'the API of EmailOctopus, which wants a key'},
    {url: 'https://emailoctopus.com/api/{path}', is: 'the API of EmailOctopus, which wants a key'},
  ],
  transports: ['native', 'cors', 'opaque'],
  action: 'https://eocampaign1.com/form/{form-id}',
  encoding: 'form',
  map: {email: 'field_0', fields: '{name}'},
  optIn: 'depends',
  answers: [
    {status: 429, state: 'rate-limited'},
    {at: '/success', equals: true, state: 'subscribed'},
    {at: '/error/message', has: 'email', state: 'invalid'},
    {at: '/error', state: 'failed'},
  ],
  message: ['/error/message'],
};
