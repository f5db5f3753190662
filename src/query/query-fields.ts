import type {QueryField} from './query.js';

/** The names that a field goes by, in lower case. */
export const FIELDS: Readonly<Record<string, QueryField>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  venue: 'venue',
  journal: 'venue',
  conference: 'venue',
  tag: 'tag',
  tags: 'tag',
  keyword: 'tag',
  keywords: 'tag',
  type: 'type',
  year: 'year',
  date: 'date',
  published: 'date',
  doi: 'doi',
  arxiv: 'arxiv',
  id: 'id',
  has: 'has',
  is: 'is',
};
