import type {Preset} from './preset.js';

/** A preset that is loaded when a page asks for it, or pastes an address that has one of its marks. */
export interface KnownPreset {
  readonly id: string;
  /**
   * Parts of addresses of the service, without scheme; one of them is enough for a closer look. Those of the page's own
   * site start with a slash. None: it is never recognised, only asked for by its id.
   */
  readonly marks: readonly string[];
  load(): Promise<{readonly preset: Preset}>;
}

/** One line for each service. Those whose addresses say most come first. */
export const knownPresets: readonly KnownPreset[] = [
  {id: 'buttondown', marks: ['buttondown.'], load: () => import('./presets/buttondown.js')},
  {
    id: 'mailchimp',
    marks: ['list-manage.', 'mailchimp.', 'mailchi.mp', 'eepurl.'],
    load: () => import('./presets/mailchimp.js'),
  },
  {id: 'kit', marks: ['kit.com', 'convertkit.', 'ck.page'], load: () => import('./presets/kit.js')},
  {id: 'beehiiv', marks: ['beehiiv.'], load: () => import('./presets/beehiiv.js')},
  {id: 'mailerlite', marks: ['mailerlite.'], load: () => import('./presets/mailerlite.js')},
  {id: 'brevo', marks: ['sibforms.', 'brevo.', 'sendinblue.'], load: () => import('./presets/brevo.js')},
  {id: 'emailoctopus', marks: ['eocampaign', 'emailoctopus.'], load: () => import('./presets/emailoctopus.js')},
  {id: 'formspree', marks: ['formspree.'], load: () => import('./presets/formspree.js')},
  {id: 'google-forms', marks: ['docs.google.', 'forms.gle'], load: () => import('./presets/google-forms.js')},
  {id: 'substack', marks: ['substack.com', '/api/v1/free'], load: () => import('./presets/substack.js')},
  {id: 'ghost', marks: ['/members/api/', '/ghost/api/'], load: () => import('./presets/ghost.js')},
  {
    id: 'mailman-3',
    marks: ['/postorius/', '/mailman3/', '/anonymous_subscribe', '/hyperkitty/', '/archives/list/'],
    load: () => import('./presets/mailman-3.js'),
  },
  {id: 'mailman-2', marks: ['/mailman/'], load: () => import('./presets/mailman-2.js')},
  {
    id: 'listmonk',
    marks: ['/api/public/', '/subscription/', '/api/subscribers'],
    load: () => import('./presets/listmonk.js'),
  },
  {
    id: 'phplist',
    marks: ['p=subscribe', 'p=asubscribe', 'p=unsubscribe', 'p=preferences'],
    load: () => import('./presets/phplist.js'),
  },
  {id: 'keila', marks: ['/forms/nfrm_', 'keila.'], load: () => import('./presets/keila.js')},
  {id: 'sendy', marks: ['/subscribe', '/subscription?'], load: () => import('./presets/sendy.js')},
  {id: 'netlify', marks: [], load: () => import('./presets/netlify.js')},
  {id: 'form', marks: [], load: () => import('./presets/form.js')},
  {id: 'json', marks: [], load: () => import('./presets/json.js')},
];
