import type {Preset} from '../preset.js';

/**
 * Buttondown. The form goes to its server by itself and into a new tab: its documentation says not to use a script, since
 * the reader may have to solve a captcha there or correct the address.
 */
export const preset: Preset = {
  id: 'buttondown',
  name: 'Buttondown',
  docs: 'https://docs.buttondown.com/building-your-subscriber-base',
  checked: '2026-11-24',
  evidence: {
    by: 'documentation',
    what: 'buttondown/docs@1bb7f01 content/pages/building-your-subscriber-base.mdoc',
  },
  parameters: {
    account: {
      type: 'token',
      description: "the name in your newsletter's address, behind buttondown.com/",
      example: 'my-lab',
      required: true,
    },
  },
  match: [
    'https://buttondown.com/api/emails/embed-subscribe/{account}',
    'https://buttondown.email/api/emails/embed-subscribe/{account}',
  ],
  mistakes: [
    {url: 'https://api.buttondown.com/v1/subscribers', is: 'the API of Buttondown, which wants a key'},
    {url: 'https://api.buttondown.email/v1/subscribers', is: 'the API of Buttondown, which wants a key'},
    {url: 'https://buttondown.com/{account}/archive', is: 'the archive of a newsletter at Buttondown'},
    {url: 'https://buttondown.com/{account}', is: 'the page of a newsletter at Buttondown'},
    {url: 'https://buttondown.email/{account}', is: 'the page of a newsletter at Buttondown'},
  ],
  transports: ['native', 'frame', 'link'],
  action: 'https://buttondown.com/api/emails/embed-subscribe/{account}',
  frame: 'https://buttondown.com/{account}?as_embed=true',
  page: 'https://buttondown.com/{account}',
  encoding: 'form',
  map: {email: 'email', tags: 'tag', fields: 'metadata__{name}'},
  fixed: {embed: '1'},
  optIn: 'double',
  answers: [],
};
