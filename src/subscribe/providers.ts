import {createRegistry, type Registry} from '../model/registry.js';
import {form} from './form.js';
import type {Provider} from './provider.js';

/** Every newsletter service that is known by name. A page adds its own with `providers.register({…})`. */
export const providers: Registry<Provider> = createRegistry<Provider>('provider', [form]);
