import type {Preset} from '../preset.js';

/** Keila, hosted or your own. No page can read its answer, which is a page of its own; that can also be shown in a frame. */
export const preset: Preset = {
  id: 'keila',
  name: 'Keila',
  docs: 'https://www.keila.io/docs',
  checked: '2026-11-24',
  evidence: {by: 'source', what: 'pentacent/keila@14f1a12 lib/keila_web/controllers/public_form_controller.ex'},
  setup: [
    'Switch off the CSRF protection of this form, which takes no sign-up from another site.',
    'Switch off the captcha of this form: it cannot be shown here.',
  ],
  parameters: {
    'form-id': {
      type: 'token',
      description: "what stands behind forms/ in your form's address",
      example: 'nfrm_1a2b3c4d',
      required: true,
    },
    site: {
      type: 'url',
      description: 'the address of your Keila',
      example: 'https://newsletter.example.org',
      default: 'https://app.keila.io',
    },
  },
  match: ['{site}/forms/{form-id}'],
  mistakes: [
    {url: 'https://app.keila.io/projects', is: 'the page where you edit a form at Keila'},
    {url: '{site}/api/v1/contacts', is: 'the API of Keila, which wants a key'},
  ],
  transports: ['native', 'frame', 'link', 'opaque'],
  action: '{site}/forms/{form-id}',
  frame: '{site}/forms/{form-id}',
  page: '{site}/forms/{form-id}',
  encoding: 'form',
  map: {email: 'contact[email]', name: 'contact[first_name]', fields: 'contact[data][{name}]'},
  trap: 'h[url]',
  optIn: 'depends',
  answers: [],
};
