import type {Query} from './query.js';
export const parseQuery = (text: string): Query => ({
  kind: 'all',
  parts: text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({kind: 'term', values: [{kind: 'word', text: word}]})),
});
