import {html, nothing} from 'lit';
import {formatDate} from '../../../i18n/format.js';
import type {Paper} from '../../../model/paper.js';
import type {DetailView} from '../details/detail-view.js';
import {citeTemplate} from '../details/links.template.js';
import type {CardLayout} from './card-layout.js';
import {compactStyles} from './compact.styles.js';

/** A line for each paper: its title, and where or when it came out. */
export const compact: CardLayout = {
  styles: [compactStyles],
  parts: (view) => ({
    authors: () => nothing,
    meta: (paper) => metaTemplate(paper, view),
    abstract: () => nothing,
    links: (paper, key, options) =>
      html`<ul part="links" class="links" role="list">
        ${citeTemplate(key, view)}${options.parts.actions?.(paper, key, options)}
        ${view.actions(paper).map((node) => html`<li part="action">${node}</li>`)}
      </ul>
      ${options.parts.below?.(paper, key, options)}`,
  }),
};

/** A venue with a year in its name says both. */
function metaTemplate({venue, arxiv, published}: Paper, {language}: DetailView): unknown {
  const place = venue ?? (arxiv ? 'arXiv' : undefined);
  const year = /\b(?:19|20)\d\d\b/.test(place ?? '') ? undefined : published?.slice(0, 4);
  if (!place && !year) return nothing;
  return html`<p part="meta" class="meta">
    ${place && html`<span part="venue" class="place" dir="auto">${place}</span>`}${
      year &&
      html`<time part="date" datetime=${published!} title=${formatDate(published!, language)}>${formatDate(year, language)}</time>`
    }
  </p>`;
}
