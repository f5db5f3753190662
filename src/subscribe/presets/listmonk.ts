import type {Preset} from '../preset.js';

/**
 * A listmonk of your own. It is sent a form, which arrives even where listmonk does not allow the page to read the answer;
 * for JSON a browser would ask first, and send nothing then.
 */
export const preset: Preset = {
  id: 'listmonk',
  name: 'listmonk',
  docs: 'https://listmonk.app/docs/apis/subscribers/',
  checked: '2026-11-24',
  evidence: {by: 'source', what: 'knadh/listmonk@911e0b7 cmd/public.go, cmd/handlers.go (version 6)'},
  setup: [
    'Switch on the public subscription page under Settings, General.',
    'Name the origin of your page under Settings, Security, allowed origins: otherwise readers are not told what became of their sign-up.',
    'Lists are given by their UUIDs, and have to be public.',
  ],
  parameters: {
    site: {
      type: 'url',
      description: 'the address of your listmonk',
      example: 'https://lists.example.org',
      required: true,
    },
  },
  match: ['{site}/api/public/subscription', '{site}/subscription/form'],
  mistakes: [
    {url: '{site}/api/subscribers', is: 'the API for the staff of a listmonk, which wants a key'},
    {url: '{site}/api/public/lists', is: 'the address where a listmonk tells which lists it has'},
    {url: '{site}/subscription/optin/{reader}', is: 'the page where one reader of a listmonk confirms'},
  ],
  transports: ['cors', 'native', 'link'],
  action: '{site}/api/public/subscription',
  native: {action: '{site}/subscription/form'},
  page: '{site}/subscription/form',
  encoding: 'form',
  map: {email: 'email', name: 'name', lists: 'l'},
  trap: 'nonce',
  optIn: 'told',
  answers: [
    {status: 429, state: 'rate-limited'},
    {status: 200, at: '/data/has_optin', equals: true, state: 'pending'},
    {status: 200, at: '/data/has_optin', equals: false, state: 'subscribed'},
    {status: 200, at: '/data', equals: true, state: 'subscribed'},
    {status: 400, at: '/message', has: 'mail', state: 'invalid'},
  ],
  message: ['/message'],
};
