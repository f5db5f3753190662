import type {KnownPreset} from './known-presets.js';

/** Why a closer look at a preset is worth while. */
export interface Marks {
  /** Parts of the service's addresses: one of them in a pasted address is enough. */
  readonly marks?: readonly string[];
  /** A hidden field that the service's own form always has. */
  readonly hidden?: string;
}

export type MarkedPreset = KnownPreset & Marks;

/** What pasted forms are recognised by: a line for every preset, by its id. Those that say nothing are used by their ids alone. */
export const marks: Readonly<Record<string, Marks>> = {
  buttondown: {marks: ['buttondown.']},
  mailchimp: {marks: ['list-manage.', 'mailchimp.', 'mailchi.mp', 'eepurl.']},
  kit: {marks: ['kit.com', 'convertkit.', 'ck.page']},
  beehiiv: {marks: ['beehiiv.']},
  mailerlite: {marks: ['mailerlite.', 'mlsend.']},
  brevo: {marks: ['sibforms.', 'brevo.', 'sendinblue.']},
  emailoctopus: {marks: ['eocampaign', 'emailoctopus.']},
  formspree: {marks: ['formspree.']},
  'google-forms': {marks: ['docs.google.', 'forms.gle']},
  substack: {marks: ['substack.com', '/api/v1/free']},
  ghost: {marks: ['/members/api/', '/ghost/api/']},
  'mailman-3': {marks: ['/postorius/', '/mailman3/', '/hyperkitty/', '/archives/list/', '/anonymous_subscribe']},
  'mailman-2': {marks: ['/mailman/']},
  sendy: {marks: ['/subscription?f=', 'sendy.', '/api/subscribers/'], hidden: 'list'},
  listmonk: {marks: ['/subscription/', '/api/public/', '/api/subscribers']},
  phplist: {marks: ['p=subscribe', 'p=asubscribe', 'p=unsubscribe', 'p=preferences', '/lists/admin']},
  keila: {marks: ['/forms/nfrm_', 'keila.']},
  netlify: {hidden: 'form-name'},
  form: {},
  json: {},
};
