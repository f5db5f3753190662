import type {Preset} from '../preset.js';

/** A form at Google, whose answers are lines of a table. No page can read whether one was taken. */
export const preset: Preset = {
  id: 'google-forms',
  name: 'Google Forms',
  docs: 'https://support.google.com/docs/answer/6281888',
  checked: '2026-11-24',
  evidence: {
    by: 'others',
    what: 'sites that post to …/formResponse; no answer has the headers that let a page read it',
  },
  setup: [
    'The form must not ask readers to sign in, nor limit them to one answer.',
    'Google sends no mails to your readers: you have to ask each whether the address is theirs.',
  ],
  parameters: {
    'form-id': {
      type: 'token',
      description: "the long text behind forms/d/e/ in the address of your form's page",
      example: '1FAIpQLSexampleExampleExample',
      required: true,
    },
    'email-field': {
      type: 'token',
      description:
        'the name of the field for the address: emailAddress where the form collects addresses, otherwise entry. and a number, as in a pre-filled link',
      example: 'entry.1234567890',
      default: 'emailAddress',
    },
  },
  match: ['https://docs.google.com/forms/d/e/{form-id}/formResponse'],
  mistakes: [
    {
      url: 'https://docs.google.com/forms/d/e/{form-id}/viewform',
      is: 'the page where readers fill in a form at Google',
    },
    {url: 'https://docs.google.com/forms/d/{form}/edit', is: 'the page where you edit a form at Google'},
    {url: 'https://docs.google.com/spreadsheets/d/{sheet}/edit', is: 'a table at Google, and not a form'},
    {url: 'https://forms.gle/{form}', is: 'a short address of a form at Google'},
  ],
  transports: ['native', 'frame', 'link', 'opaque'],
  action: 'https://docs.google.com/forms/d/e/{form-id}/formResponse',
  frame: 'https://docs.google.com/forms/d/e/{form-id}/viewform?embedded=true',
  page: 'https://docs.google.com/forms/d/e/{form-id}/viewform',
  encoding: 'form',
  map: {email: '{email-field}', fields: '{name}'},
  optIn: 'single',
  answers: [],
};
