import type {Preset} from '../preset.js';

/** A list at a Mailman 2. Its answer is a page of its own, and the same whether or not an address is on the list. */
export const preset: Preset = {
  id: 'mailman-2',
  name: 'Mailman',
  docs: 'https://www.gnu.org/software/mailman/mailman-member/',
  checked: '2026-11-24',
  evidence: {by: 'source', what: 'GNU Mailman 2.1, Mailman/Cgi/subscribe.py'},
  setup: [
    'Where SUBSCRIBE_FORM_SECRET is set, Mailman takes sign-ups from its own page alone: use transport="link" then.',
  ],
  parameters: {
    site: {
      type: 'url',
      description: 'the address of your Mailman, without /mailman',
      example: 'https://lists.example.org',
      required: true,
    },
    list: {
      type: 'token',
      description: 'the name of the list',
      example: 'papers',
      required: true,
    },
  },
  match: ['{site}/mailman/subscribe/{list}'],
  mistakes: [
    {url: '{site}/mailman/listinfo/{list}', is: 'the page of a list at a Mailman 2'},
    {url: '{site}/mailman/admin/{list}', is: 'the page for the owner of a list at a Mailman 2'},
    {url: '{site}/mailman/options/{list}', is: 'the page for the members of a list at a Mailman 2'},
    {url: '{site}/mailman/listinfo', is: 'the page with all lists of a Mailman 2'},
  ],
  transports: ['native', 'link', 'opaque'],
  action: '{site}/mailman/subscribe/{list}',
  page: '{site}/mailman/listinfo/{list}',
  encoding: 'form',
  map: {email: 'email', name: 'fullname'},
  optIn: 'depends',
  answers: [],
};
