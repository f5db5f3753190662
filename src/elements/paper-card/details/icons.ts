import {html, type TemplateResult} from 'lit';
import type {LinkType} from '../../../model/paper.js';

/** Signs that stand for something else than a link. */
export type Sign =
  | 'upvotes'
  | 'comments'
  | 'citations'
  | 'stars'
  | 'cite'
  | 'award'
  | 'open'
  | 'mail'
  | 'close'
  | 'copy'
  | 'download'
  | 'search'
  | 'filter'
  | 'earlier'
  | 'later'
  | 'similar';

// Strokes on a grid of 16 units.
const chain = 'm6 10 4-4M7 5l2-2a3 3 0 0 1 4 4l-2 2M9 11l-2 2a3 3 0 0 1-4-4l2-2';
const strokes: Readonly<Record<LinkType | Sign, string>> = {
  pdf: 'M4 2h5l4 4v8H4zM9 2v4h4',
  html: 'M2 3h12v10H2zM2 6h12M4 4.5h.1M6 4.5h.1',
  doi: chain,
  arxiv: 'm4 2 8 12M12 2 9 6M7 10l-3 4',
  code: 'M5 4 1 8l4 4M11 4l4 4-4 4',
  model: 'm8 2 6 3v6l-6 3-6-3V5zM2 5l6 3 6-3M8 8v6',
  dataset: 'M3 4v8c0 3 10 3 10 0V4M3 4c0 3 10 3 10 0S3 1 3 4M3 8c0 3 10 3 10 0',
  project: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8h12M8 2c3 3 3 9 0 12M8 2C5 5 5 11 8 14',
  slides: 'M2 3h12v8H2zM8 11v3M5 14h6',
  poster: 'M3 2h10v12H3zM3 6h10M8 6v8',
  video: 'M2 3h12v10H2zM7 6v4l3-2z',
  blog: 'M3 2h10v12H3zM5 5h6M5 8h6M5 11h3',
  supplement: 'M8 3v10M3 8h10',
  other: chain,
  upvotes: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  comments: 'M2 3h12v8H7l-3 2.75V11H2z',
  citations: 'M3 13V7M8 13V3M13 13V9',
  stars: 'm8 2 1.8 4 4.2.4-3.2 2.9 1 4.2L8 11.3l-3.8 2.2 1-4.2L2 6.4 6.2 6z',
  cite: 'M3 9.5h3.25v3.25H3zM9.75 9.5H13v3.25H9.75zM3 9.5c0-3 1-5 3-6M9.75 9.5c0-3 1-5 3-6',
  award: 'M4.5 6.5a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M6 9.5 5 14l3-1.5L11 14l-1-4.5',
  open: 'M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5-.3',
  mail: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5H14V14H5.5zM3.5 10.5H2V2h8.5v1.5',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10',
  search: 'M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M10.4 10.4 14 14',
  filter: 'M2 3.5h12M4.5 8h7M6.75 12.5h2.5',
  earlier: 'M10 3 5 8l5 5',
  later: 'm6 3 5 5-5 5',
  similar: 'M2 3h8v6H2zM6 12v1h8V7h-1',
};

/** A sign beside words. Hidden from assistive technology: the words say the same. */
export const icon = (sign: LinkType | Sign): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${strokes[sign]} /></svg>`;
