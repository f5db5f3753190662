import type {Preset} from '../preset.js';

/** Substack. What its own form sends is documented nowhere, and no page can read the answer. */
export const preset: Preset = {
  id: 'substack',
  name: 'Substack',
  docs: 'https://support.substack.com/',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'sites that post to api/v1/free?nojs=true; its own form, as others have taken it apart',
  },
  setup: ['Substack has no documented address for forms: look now and then whether sign-ups still arrive.'],
  parameters: {
    site: {
      type: 'url',
      description: 'the address of your publication',
      example: 'https://my-lab.substack.com',
      required: true,
    },
  },
  match: ['{site}/api/v1/free'],
  mistakes: [
    {url: 'https://{account}.substack.com/embed', is: 'the page of a publication at Substack for frames'},
    {url: 'https://{account}.substack.com/subscribe', is: 'the page where readers subscribe at Substack'},
    {url: 'https://{account}.substack.com/p/{post}', is: 'a post at Substack'},
    {url: 'https://{account}.substack.com', is: 'the page of a publication at Substack'},
    {url: 'https://substack.com/{page}', is: 'a page of Substack, and not of your publication'},
  ],
  transports: ['native', 'frame', 'link', 'opaque'],
  action: '{site}/api/v1/free?nojs=true',
  frame: '{site}/embed',
  page: '{site}/subscribe',
  encoding: 'form',
  map: {email: 'email'},
  fixed: {source: 'embed'},
  optIn: 'depends',
  answers: [],
};
