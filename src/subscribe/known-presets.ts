import type {Preset} from './preset.js';

/** A preset that is loaded when a page asks for it by its id, or pastes a form that could be its own. */
export interface KnownPreset {
  readonly id: string;
  load(): Promise<{readonly preset: Preset}>;
}

/** One line for each service. Those whose addresses say most come first. What they are recognised by is in `marks.ts`. */
export const knownPresets: readonly KnownPreset[] = [
  {id: 'buttondown', load: () => import('./presets/buttondown.js')},
  {id: 'mailchimp', load: () => import('./presets/mailchimp.js')},
  {id: 'kit', load: () => import('./presets/kit.js')},
  {id: 'beehiiv', load: () => import('./presets/beehiiv.js')},
  {id: 'mailerlite', load: () => import('./presets/mailerlite.js')},
  {id: 'brevo', load: () => import('./presets/brevo.js')},
  {id: 'emailoctopus', load: () => import('./presets/emailoctopus.js')},
  {id: 'formspree', load: () => import('./presets/formspree.js')},
  {id: 'google-forms', load: () => import('./presets/google-forms.js')},
  {id: 'substack', load: () => import('./presets/substack.js')},
  {id: 'ghost', load: () => import('./presets/ghost.js')},
  {id: 'mailman-3', load: () => import('./presets/mailman-3.js')},
  {id: 'mailman-2', load: () => import('./presets/mailman-2.js')},
  {id: 'sendy', load: () => import('./presets/sendy.js')},
  {id: 'listmonk', load: () => import('./presets/listmonk.js')},
  {id: 'phplist', load: () => import('./presets/phplist.js')},
  {id: 'keila', load: () => import('./presets/keila.js')},
  {id: 'netlify', load: () => import('./presets/netlify.js')},
  {id: 'form', load: () => import('./presets/form.js')},
  {id: 'json', load: () => import('./presets/json.js')},
];
