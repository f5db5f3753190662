import type {Preset} from '../preset.js';

/**
 * A list at a Mailman 3. It takes no sign-up from another site (403, since the form needs a token and its cookie), and may
 * not be shown in a frame. What works is its page, and an empty mail to the address where the list takes members.
 */
export const preset: Preset = {
  id: 'mailman-3',
  name: 'Mailman',
  docs: 'https://docs.mailman3.org/en/latest/userguide.html',
  checked: '2026-11-24',
  evidence: {by: 'running', what: 'Mailman 3 with Postorius, from Debian: other sites are refused with 403'},
  parameters: {
    list: {
      type: 'token',
      description: "the name of the list, which is what stands before the @ in the list's address",
      example: 'papers',
      required: true,
    },
    host: {
      type: 'host',
      description: "the host of the list, which is what stands behind the @ in the list's address",
      example: 'lists.example.org',
      required: true,
    },
    site: {
      type: 'url',
      description: "the address of Postorius, which is what stands before /lists/ in the address of the list's page",
      example: 'https://lists.example.org/mailman3',
    },
  },
  match: ['{site}/lists/{list}.{host}/anonymous_subscribe', '{site}/lists/{list}.{host}/'],
  mistakes: [
    {url: '{site}/archives/list/{address}/', is: 'the archive of a list at a Mailman 3'},
    {url: '{site}/hyperkitty/list/{address}/', is: 'the archive of a list at a Mailman 3'},
    {url: '{site}/3.1/members', is: 'the API of a Mailman 3, which wants a password'},
  ],
  transports: ['link'],
  page: ['{site}/lists/{list}.{host}/', 'mailto:{list}-join@{host}'],
  encoding: 'form',
  map: {},
  optIn: 'double',
  answers: [],
};
