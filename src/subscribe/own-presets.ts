import {createRegistry, type Registry} from '../model/registry.js';
import type {KnownPreset} from './known-presets.js';

/** The presets that the page itself has added. */
export const ownPresets: Registry<KnownPreset> = createRegistry<KnownPreset>('preset', []);
