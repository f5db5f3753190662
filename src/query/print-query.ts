import type {Query} from './query.js';
export const printQuery = (_query: Query): string => '';
