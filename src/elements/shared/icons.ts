import {html, type TemplateResult} from 'lit';
import type {LinkType} from '../../model/paper.js';

// Strokes on a grid of 16 units. One drawing may stand for several kinds of places.
const page = 'M4 2h5l4 4v8H4zM9 2v4h4';
const chain = 'm6 10 4-4M7 5l2-2a3 3 0 0 1 4 4l-2 2M9 11l-2 2a3 3 0 0 1-4-4l2-2';
const strokes: Readonly<Record<LinkType, string>> = {
  pdf: page,
  html: page,
  doi: chain,
  arxiv: 'm4 2 8 12M12 2 9 6M7 10l-3 4',
  code: 'M5 4 1 8l4 4M11 4l4 4-4 4',
  model: 'm8 2 6 3v6l-6 3-6-3V5zM2 5l6 3 6-3M8 8v6',
  dataset: 'M3 4v8c0 3 10 3 10 0V4M3 4c0 3 10 3 10 0S3 1 3 4M3 8c0 3 10 3 10 0',
  project: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8h12M8 2c3 3 3 9 0 12M8 2C5 5 5 11 8 14',
  slides: 'M2 3h12v8H2zM8 11v3M5 14h6',
  poster: page,
  video: 'M2 3h12v10H2zM7 6v4l3-2z',
  blog: 'M3 2h10v12H3zM5 5h6M5 8h6M5 11h3',
  supplement: 'M8 3v10M3 8h10',
  other: chain,
};

/** The sign in front of a link. Hidden from assistive technology: the words beside it say the same. */
export const icon = (type: LinkType): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${strokes[type]} /></svg>`;
