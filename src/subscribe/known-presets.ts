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
  {id: 'ghost', marks: ['/members/api/', '/ghost/api/'], load: () => import('./presets/ghost.js')},
];
