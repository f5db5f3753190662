import type {Preset} from '../preset.js';

/**
 * A server of the site's own that takes JSON, such as a few lines in front of a service that wants a key. The contract: the
 * fields of `map` in a POST; the answer is `{"status": "pending" | "subscribed" | "already"}`, or an error
 * `{"error": {"code", "message"}}` with the status 409 (on the list), 422 (not an address) or 429 (with Retry-After). On
 * another origin it has to allow that origin, the method POST and the header Content-Type (CORS).
 */
export const preset: Preset = {
  id: 'json',
  name: 'JSON',
  docs: 'https://fetch.spec.whatwg.org/#http-cors-protocol',
  checked: '2026-11-24',
  evidence: {by: 'running', what: 'the servers of our own tests; the contract is our own'},
  parameters: {
    action: {
      type: 'url',
      description: 'the address that takes the JSON',
      example: 'https://www.example.org/api/subscribe',
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
  transports: ['cors', 'link'],
  action: '{action}',
  page: '{page}',
  encoding: 'json',
  map: {
    email: '{email-field}',
    name: 'name',
    tags: 'tags[]',
    lists: 'lists[]',
    frequency: 'frequency',
    consent: {name: 'consent', value: 'yes'},
    consentText: 'consentText',
    source: 'source',
    fields: '{name}',
  },
  optIn: 'told',
  answers: [
    {status: 429, state: 'rate-limited'},
    {status: 409, state: 'already'},
    {status: 422, state: 'invalid'},
    {status: [200, 299], at: '/status', equals: 'pending', state: 'pending'},
    {status: [200, 299], at: '/status', equals: 'already', state: 'already'},
    {status: [200, 299], at: '/status', equals: 'subscribed', state: 'subscribed'},
    {status: 400, at: '/error/code', equals: 'invalid', state: 'invalid'},
  ],
  message: ['/error/message'],
};
