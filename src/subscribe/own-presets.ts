import {createRegistry, type Registry} from '../model/registry.js';
import type {MarkedPreset} from './marks.js';

/** The presets that the page itself has added. */
export const ownPresets: Registry<MarkedPreset> = createRegistry<MarkedPreset>('preset', []);
