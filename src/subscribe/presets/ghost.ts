import type {Preset} from '../preset.js';

/** A Ghost site. It wants JSON, and a token that lives for five minutes; it lets every page read its answers. */
export const preset: Preset = {
  id: 'ghost',
  name: 'Ghost',
  docs: 'https://docs.ghost.org/',
  checked: '2026-11-24',
  evidence: {by: 'running', what: 'Ghost 5.130.6 and Ghost 6.65.0'},
  parameters: {
    site: {
      type: 'url',
      description: 'the address of your site',
      example: 'https://blog.example.org',
      required: true,
    },
  },
  match: ['{site}/members/api/send-magic-link/', '{site}/members/api/send-magic-link'],
  mistakes: [
    {url: '{site}/ghost/api/{api}', is: 'its API for staff, which wants a key'},
    {url: '{site}/members/api/member', is: 'where it tells who is signed in'},
  ],
  transports: ['cors', 'link'],
  action: '{site}/members/api/send-magic-link/',
  page: '{site}/#/portal/signup',
  encoding: 'json',
  map: {email: 'email', name: 'name', tags: 'labels[]', lists: 'newsletters[].name'},
  fixed: {emailType: 'signup'},
  trap: 'honeypot',
  before: {get: '{site}/members/api/integrity-token/', at: 'text', into: 'integrityToken'},
  optIn: 'double',
  answers: [
    {status: 201, state: 'pending'},
    {status: 429, state: 'rate-limited', wait: 600},
    {status: 400, at: '/errors/0/message', has: 'email is not valid', state: 'invalid'},
  ],
  message: ['/errors/0/message'],
};
