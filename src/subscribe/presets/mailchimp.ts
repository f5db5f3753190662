import type {Preset} from '../preset.js';

/** Mailchimp. It lets no page read its answers, which come as a page of its own. */
export const preset: Preset = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/help/add-a-signup-form-to-your-website/',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'forms that Mailchimp made for others; 18F/joining-18f#280, gatsby-plugin-mailchimp#99, react-mailchimp-subscribe#30',
  },
  setup: ['Tags are the numbers in the field “tags” of the form that Mailchimp makes for you, and not their names.'],
  parameters: {
    account: {
      type: 'host',
      description: "what stands before .list-manage.com in your form's address",
      example: 'my-lab.us21',
      required: true,
    },
    'user-id': {
      type: 'token',
      description: "the value of u in your form's address",
      example: '1a2b3c4d5e6f7a8b9c0d1e2f3',
      required: true,
    },
    'list-id': {
      type: 'token',
      description: "the value of id in your form's address",
      example: '4a5b6c7d8e',
      required: true,
    },
  },
  match: [
    'https://{account}.list-manage.com/subscribe/post?u={user-id}&id={list-id}',
    'https://{account}.list-manage.com/subscribe/post-json?u={user-id}&id={list-id}',
  ],
  mistakes: [
    {
      url: 'https://{account}.list-manage.com/subscribe?u={user-id}&id={list-id}',
      is: 'the page where readers subscribe at Mailchimp',
    },
    {
      url: 'https://{account}.list-manage.com/unsubscribe?u={user-id}&id={list-id}',
      is: 'the page where readers leave a list at Mailchimp',
    },
    {url: 'https://{account}.admin.mailchimp.com/{page}', is: 'a page for the owner of an account at Mailchimp'},
    {url: 'https://{account}.api.mailchimp.com/{version}', is: 'the API of Mailchimp, which wants a key'},
    {url: 'https://mailchi.mp/{page}', is: 'a page that Mailchimp shows to readers'},
    {url: 'http://eepurl.com/{page}', is: 'a short address of a page at Mailchimp'},
  ],
  transports: ['native', 'link'],
  action: 'https://{account}.list-manage.com/subscribe/post?u={user-id}&id={list-id}',
  page: 'https://{account}.list-manage.com/subscribe?u={user-id}&id={list-id}',
  encoding: 'form',
  map: {email: 'EMAIL', name: 'FNAME', tags: {name: 'tags', join: ','}, fields: '{name}'},
  trap: 'b_{user-id}_{list-id}',
  optIn: 'depends',
  answers: [],
};
