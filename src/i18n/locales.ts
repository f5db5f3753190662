import {createRegistry, type Registry} from '../model/registry.js';
import type {Locale} from './locale.js';

/**
 * The languages that a page adds with `locales.register({id, words})`. They are asked first. English is inside, and those that
 * come with the library stand in `known-locales.ts`, a line each, which is loaded where a page is in another language.
 */
export const locales: Registry<Locale> = createRegistry<Locale>('locale', []);
