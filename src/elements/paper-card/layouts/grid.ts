import {html, nothing} from 'lit';
import {authorsTemplate} from '../details/authors.template.js';
import type {CardLayout} from './card-layout.js';
import {gridStyles} from './grid.styles.js';

const MOST_AUTHORS = 3;

/** Cards with a picture on top, or a cover that is drawn for them. */
export const gridWith = ({
  coverStyles,
  coverTemplate,
}: Pick<typeof import('./cover.template.js'), 'coverStyles' | 'coverTemplate'>): CardLayout => ({
  styles: [coverStyles, gridStyles],
  parts: (view, list) => ({
    start: (paper, ...more) =>
      html`${view.host.images && paper.image ? nothing : coverTemplate(paper)}${list.start?.(paper, ...more)}`,
    authors: (paper, key) => authorsTemplate(paper, key, view, MOST_AUTHORS),
  }),
});
