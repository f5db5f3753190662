import type {Preset} from '../preset.js';

/** Brevo, which was Sendinblue. No page can read its answer, which comes as a page of its own. */
export const preset: Preset = {
  id: 'brevo',
  name: 'Brevo',
  docs: 'https://help.brevo.com/',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'forms that Brevo made for others, and sites that post to sibforms.com without reading',
  },
  setup: ['Switch off reCAPTCHA and Turnstile for this form: a captcha of the service cannot be shown here.'],
  parameters: {
    account: {
      type: 'host',
      description: "what stands before .sibforms.com in your form's address",
      example: '1a2b3c4d',
      required: true,
    },
    'form-id': {
      type: 'token',
      description: "the long text behind serve/ in your form's address",
      example: 'MUIFAExampleExampleExample',
      required: true,
    },
    language: {
      type: 'token',
      description: "the language of Brevo's answer",
      example: 'de',
      default: 'en',
    },
  },
  match: ['https://{account}.sibforms.com/serve/{form-id}'],
  mistakes: [
    {url: 'https://api.brevo.com/v3/{path}', is: 'the API of Brevo, which wants a key'},
    {url: 'https://api.sendinblue.com/v3/{path}', is: 'the API of Brevo, which wants a key'},
    {url: 'https://sibforms.com/forms/end-form/build/main.js', is: 'a script of Brevo'},
    {url: 'https://app.brevo.com/{page}', is: 'a page for the owner of an account at Brevo'},
  ],
  transports: ['native', 'frame', 'link', 'opaque'],
  action: 'https://{account}.sibforms.com/serve/{form-id}',
  frame: 'https://{account}.sibforms.com/serve/{form-id}',
  page: 'https://{account}.sibforms.com/serve/{form-id}',
  encoding: 'form',
  map: {email: 'EMAIL', name: 'FIRSTNAME', consent: {name: 'OPT_IN', value: '1'}, fields: '{name}'},
  fixed: {locale: '{language}', html_type: 'simple'},
  trap: 'email_address_check',
  optIn: 'depends',
  answers: [],
};
