import type {Preset} from '../preset.js';

/**
 * Kit, which was ConvertKit. Asked for JSON, it lets every page read its answer. That has an address with the reader's in it
 * (`redirect_url`), which must not be followed.
 */
export const preset: Preset = {
  id: 'kit',
  name: 'Kit',
  docs: 'https://help.kit.com/',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'sites that post to app.kit.com/forms/…/subscriptions and read JSON; gist panphora/168cc4b; Kit/convertkit-react#8',
  },
  parameters: {
    'form-id': {
      type: 'token',
      description: "the number in your form's address, between forms/ and /subscriptions",
      example: '1234567',
      required: true,
    },
  },
  match: [
    'https://app.kit.com/forms/{form-id}/subscriptions',
    'https://app.convertkit.com/forms/{form-id}/subscriptions',
  ],
  mistakes: [
    {url: 'https://api.kit.com/v4/{path}', is: 'the API of Kit, which wants a key'},
    {url: 'https://api.convertkit.com/v3/{path}', is: 'the API of Kit, which wants a key'},
    {url: 'https://app.kit.com/forms/designers/{form-id}/edit', is: 'the page where you edit a form at Kit'},
    {url: 'https://{account}.kit.com/{page}', is: 'a page that Kit shows to readers, or its script'},
    {url: 'https://{account}.ck.page/{page}', is: 'a page that Kit shows to readers, or its script'},
  ],
  transports: ['cors', 'native'],
  action: 'https://app.kit.com/forms/{form-id}/subscriptions',
  encoding: 'form',
  map: {email: 'email_address', name: 'first_name', fields: 'fields[{name}]'},
  optIn: 'depends',
  answers: [
    {status: 429, state: 'rate-limited'},
    {at: '/status', equals: 'success', state: 'subscribed'},
    // What is wrong is told by others in several ways: all have the names of fields there.
    {at: '/errors/fields', state: 'invalid'},
    {at: '/status', state: 'failed'},
  ],
  message: ['/errors/messages/0'],
};
