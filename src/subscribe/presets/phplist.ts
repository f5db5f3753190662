import type {Preset} from '../preset.js';

/** A phpList of your own. Its answer is a line of text that its owner has written, or OK or FAIL. */
export const preset: Preset = {
  id: 'phplist',
  name: 'phpList',
  docs: 'https://www.phplist.org/manual/',
  checked: '2026-11-24',
  evidence: {by: 'source', what: 'phpList/phplist3@72dd0d6 public_html/lists/index.php'},
  setup: [
    'Name the origin of your page in ACCESS_CONTROL_ALLOW_ORIGINS of config.php: otherwise readers are not told what became of their sign-up.',
    'Which lists a reader is put on is set in the subscribe page at phpList.',
  ],
  parameters: {
    site: {
      type: 'url',
      description: 'the address of your phpList, which ends in /lists as a rule',
      example: 'https://www.example.org/lists',
      required: true,
    },
    'page-id': {
      type: 'token',
      description: 'the number of your subscribe page',
      example: '1',
      default: '1',
    },
  },
  match: [
    '{site}/?p=subscribe&id={page-id}',
    '{site}/?p=asubscribe&id={page-id}',
    '{site}/index.php?p=subscribe&id={page-id}',
    '{site}/?p=subscribe',
  ],
  mistakes: [
    {url: '{site}/?p=unsubscribe', is: 'the page where readers leave a phpList'},
    {url: '{site}/?p=preferences', is: 'the page where readers of a phpList change what they get'},
    {url: '{site}/lists/admin/', is: 'the page for the owner of a phpList'},
  ],
  transports: ['cors', 'native', 'link'],
  action: '{site}/?p=asubscribe&id={page-id}',
  native: {action: '{site}/?p=subscribe&id={page-id}', fixed: {subscribe: '1'}},
  page: '{site}/?p=subscribe&id={page-id}',
  encoding: 'form',
  map: {email: 'email', lists: {name: 'list[{value}]', value: 'signup'}, fields: 'attribute{name}'},
  trap: 'VerificationCodeX',
  optIn: 'double',
  answers: [
    {status: 429, state: 'rate-limited'},
    {status: [500, 599], state: 'failed'},
    {status: 200, at: 'text', has: '<html', state: 'unverified'},
    {status: 200, at: 'text', equals: 'FAIL', state: 'failed'},
    {status: 200, at: 'text', state: 'pending'},
  ],
};
