import type {Preset} from '../preset.js';

/** beehiiv. It takes sign-ups from its own form alone: that is shown in a frame, after a press. */
export const preset: Preset = {
  id: 'beehiiv',
  name: 'beehiiv',
  docs: 'https://support.beehiiv.com/hc/en-us/articles/12428276693015',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'sites with its frame; its support article 12428276693015 on the API, as quoted in kodadot/workers#179',
  },
  setup: ['How the form looks is set at beehiiv: what is in a frame takes no style from the page.'],
  parameters: {
    'form-id': {
      type: 'token',
      description:
        'the long number in the code that beehiiv gives you, behind subscribe-forms.beehiiv.com/ or data-beehiiv-form',
      example: '1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d',
      required: true,
    },
    site: {
      type: 'url',
      description: 'the address of your newsletter',
      example: 'https://my-lab.beehiiv.com',
    },
  },
  match: ['https://subscribe-forms.beehiiv.com/{form-id}'],
  mistakes: [
    {url: 'https://subscribe-forms.beehiiv.com/embed.js', is: 'a script of beehiiv'},
    {url: 'https://subscribe-forms.beehiiv.com/v3/loader.js', is: 'a script of beehiiv'},
    {url: 'https://api.beehiiv.com/v2/{path}', is: 'the API of beehiiv, which wants a key'},
    {url: 'https://{account}.beehiiv.com/subscribe', is: 'the page where readers subscribe at beehiiv'},
    {url: 'https://{account}.beehiiv.com', is: 'the page of a newsletter at beehiiv'},
  ],
  transports: ['frame', 'link'],
  frame: 'https://subscribe-forms.beehiiv.com/{form-id}',
  page: ['{site}/subscribe', 'https://subscribe-forms.beehiiv.com/{form-id}'],
  encoding: 'form',
  map: {},
  optIn: 'depends',
  answers: [],
};
