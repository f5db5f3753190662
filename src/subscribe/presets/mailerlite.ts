import type {Preset} from '../preset.js';

/** MailerLite. Every page can read its answer. Ad blockers may stop the request: its host is on their lists. */
export const preset: Preset = {
  id: 'mailerlite',
  name: 'MailerLite',
  docs: 'https://www.mailerlite.com/help/how-to-create-an-embedded-form',
  checked: '2026-11-24',
  evidence: {by: 'others', what: 'forms that MailerLite made for others, and sites that post to it and read the JSON'},
  setup: ['Switch off reCAPTCHA for this form: a captcha of the service cannot be shown here.'],
  parameters: {
    account: {
      type: 'token',
      description: "the number behind jsonp/ in your form's address",
      example: '123456',
      required: true,
    },
    'form-id': {
      type: 'token',
      description: "the number behind forms/ in your form's address",
      example: '123456789012345678',
      required: true,
    },
  },
  match: ['https://assets.mailerlite.com/jsonp/{account}/forms/{form-id}/subscribe'],
  mistakes: [
    {url: 'https://connect.mailerlite.com/api/{path}', is: 'the API of MailerLite, which wants a key'},
    {url: 'https://assets.mailerlite.com/js/universal.js', is: 'a script of MailerLite'},
    {url: 'https://groot.mailerlite.com/js/{path}', is: 'a script of MailerLite'},
    {url: 'https://dashboard.mailerlite.com/{page}', is: 'a page for the owner of an account at MailerLite'},
  ],
  transports: ['cors', 'native'],
  action: 'https://assets.mailerlite.com/jsonp/{account}/forms/{form-id}/subscribe',
  encoding: 'form',
  map: {email: 'fields[email]', name: 'fields[name]', fields: 'fields[{name}]'},
  fixed: {'ml-submit': '1', anticsrf: 'true'},
  optIn: 'depends',
  answers: [
    {status: 429, state: 'rate-limited'},
    {at: '/success', equals: true, state: 'subscribed'},
    {at: '/errors/fields/email', state: 'invalid'},
    {at: '/success', equals: false, state: 'failed'},
  ],
  message: ['/errors/fields/email/0'],
};
