import type {Preset} from './preset.js';

/** A preset that is loaded when a page asks for it by its id, or pastes a form that could be its own. */
export interface KnownPreset {
  readonly id: string;
  /** Parts of the service's addresses: one of them in a pasted address is enough for a closer look. */
  readonly marks?: readonly string[];
  /** A hidden field that the service's own form always has. */
  readonly hidden?: string;
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
  {id: 'mailerlite', marks: ['mailerlite.', 'mlsend.'], load: () => import('./presets/mailerlite.js')},
  {id: 'brevo', marks: ['sibforms.', 'brevo.', 'sendinblue.'], load: () => import('./presets/brevo.js')},
  {id: 'emailoctopus', marks: ['eocampaign', 'emailoctopus.'], load: () => import('./presets/emailoctopus.js')},
  {id: 'formspree', marks: ['formspree.'], load: () => import('./presets/formspree.js')},
  {id: 'google-forms', marks: ['docs.google.', 'forms.gle'], load: () => import('./presets/google-forms.js')},
  {id: 'substack', marks: ['substack.com', '/api/v1/free'], load: () => import('./presets/substack.js')},
  {id: 'ghost', marks: ['/members/api/', '/ghost/api/'], load: () => import('./presets/ghost.js')},
  {
    id: 'mailman-3',
    marks: ['/postorius/', '/mailman3/', '/hyperkitty/', '/archives/list/', '/anonymous_subscribe'],
    load: () => import('./presets/mailman-3.js'),
  },
  {id: 'mailman-2', marks: ['/mailman/'], load: () => import('./presets/mailman-2.js')},
  {
    id: 'sendy',
    marks: ['/subscription?f=', 'sendy.', '/api/subscribers/'],
    hidden: 'list',
    load: () => import('./presets/sendy.js'),
  },
  {
    id: 'listmonk',
    marks: ['/subscription/', '/api/public/', '/api/subscribers'],
    load: () => import('./presets/listmonk.js'),
  },
  {
    id: 'phplist',
    marks: ['p=subscribe', 'p=asubscribe', 'p=unsubscribe', 'p=preferences', '/lists/admin'],
    load: () => import('./presets/phplist.js'),
  },
  {id: 'keila', marks: ['/forms/nfrm_', 'keila.'], load: () => import('./presets/keila.js')},
  {id: 'netlify', hidden: 'form-name', load: () => import('./presets/netlify.js')},
  {id: 'form', load: () => import('./presets/form.js')},
  {id: 'json', load: () => import('./presets/json.js')},
];
