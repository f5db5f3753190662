import type {Preset} from '../preset.js';

/**
 * A Sendy of your own. Its plain answers (`boolean=true`) need the key of the account in newer versions, which must never be
 * in a page; so the form is sent as Sendy's own form is, and the answer is a page of Sendy's.
 */
export const preset: Preset = {
  id: 'sendy',
  name: 'Sendy',
  docs: 'https://sendy.co/api',
  checked: '2026-11-24',
  evidence: {by: 'documentation', what: 'sendy.co/api for version 6.1, and forms that Sendy made for others'},
  parameters: {
    site: {
      type: 'url',
      description: 'the address of your Sendy',
      example: 'https://sendy.example.org',
      required: true,
    },
    'list-id': {
      type: 'token',
      description: 'the value of the field “list” in the form that Sendy makes for you',
      example: 'a1b2c3d4e5f6g7h8i9j0kl',
      required: true,
    },
  },
  match: ['{site}/subscribe'],
  hidden: {list: 'list-id'},
  mistakes: [
    {url: '{site}/subscription?f={form}', is: 'the page where readers subscribe at a Sendy'},
    {url: '{site}/unsubscribe', is: 'the address where a Sendy takes readers off a list'},
    {url: '{site}/api/subscribers/subscription-status.php', is: 'the API of a Sendy, which wants a key'},
    {url: '{site}/api/subscribers/active-subscriber-count.php', is: 'the API of a Sendy, which wants a key'},
  ],
  transports: ['native', 'opaque'],
  action: '{site}/subscribe',
  encoding: 'form',
  map: {email: 'email', name: 'name', consent: {name: 'gdpr', value: 'true'}, fields: '{name}'},
  fixed: {list: '{list-id}', subform: 'yes'},
  trap: 'hp',
  optIn: 'depends',
  answers: [],
};
