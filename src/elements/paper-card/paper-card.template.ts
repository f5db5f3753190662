import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';
import type {Outcomes} from '../../i18n/outcomes.js';
import type {Link, Paper} from '../../model/paper.js';
import type {RichText} from '../../model/text.js';
import {heading} from '../shared/heading.js';
import {icon} from '../shared/icons.js';

/** What the cards of one element have in common. */
export interface CardOptions {
  readonly messages: Messages;
  readonly outcomes: Outcomes | undefined;
  /** BCP 47 tag of the words around the paper. */
  readonly language: string;
  /** BCP 47 tag of the papers, where their feed says it. */
  readonly paperLanguage: string | undefined;
  /** 1 to 6, of the title. */
  readonly headingLevel: number;
  /** Any other value means `clamp`. */
  readonly abstract: 'clamp' | 'full' | 'none';
  readonly isUnfolded: (part: 'abstract' | 'authors', paper: Paper) => boolean;
}

/** One paper as an article. `key` is unique in the shadow root. The only place where papers become nodes. */
export function cardTemplate(paper: Paper, key: string, options: CardOptions): TemplateResult {
  const titleId = `title-${key}`;
  const language = paper.language ?? options.paperLanguage ?? nothing;
  return html`<article
    part="card"
    class="card"
    aria-labelledby=${titleId}
    .paper=${paper}
  >
    ${heading(options.headingLevel, 'title', html`${titleTemplate(paper, titleId, language)}${statusTemplate(paper, options)}`)}
    ${authorsTemplate(paper, options)} ${metaTemplate(paper, options)} ${abstractTemplate(paper, key, language, options)}
    ${linksTemplate(paper, options)}
  </article>`;
}

function titleTemplate(paper: Paper, id: string, language: string | typeof nothing): TemplateResult {
  const title = richText(paper.title);
  return paper.url
    ? html`<a id=${id} part="title-link" href=${paper.url} rel="noopener noreferrer ugc" dir="auto" lang=${language}>${title}</a>`
    : html`<span id=${id} dir="auto" lang=${language}>${title}</span>`;
}

const statusTemplate = ({status}: Paper, {messages}: CardOptions): TemplateResult | typeof nothing =>
  status ? html` <span part="badge status" class="badge status">${messages.status[status]}</span>` : nothing;

// Past eight names a reader looks for the first and the last.
const MOST_AUTHORS = 8;

function authorsTemplate(paper: Paper, {messages, isUnfolded}: CardOptions): TemplateResult | typeof nothing {
  const {authors} = paper;
  if (authors.length === 0) return nothing;
  const more = authors.length - MOST_AUTHORS;
  const unfolded = more <= 0 || isUnfolded('authors', paper);
  const shown = unfolded ? authors : [...authors.slice(0, MOST_AUTHORS - 1), ...authors.slice(-1)];
  const before = (index: number): string => (index === 0 ? '' : unfolded || index < MOST_AUTHORS - 1 ? ', ' : ', …, ');
  return html`<p part="authors" class="authors">
    ${shown.map(({name}, index) => html`${before(index)}<bdi>${name}</bdi>`)}
    ${
      more > 0
        ? html`<button type="button" part="button" class="quiet" data-unfold="authors" aria-expanded=${unfolded}>
          ${unfolded ? messages.showLess : messages.moreAuthors(more)}
        </button>`
        : nothing
    }
  </p>`;
}

function metaTemplate(paper: Paper, {messages, language}: CardOptions): TemplateResult | typeof nothing {
  const {venue, published} = paper;
  // Where a preprint is, stands in for where it was published, in a quieter voice.
  const place = venue ?? (paper.arxiv ? 'arXiv' : paper.type === 'preprint' ? messages.preprint : undefined);
  if (!place && !published) return nothing;
  const where = place && html`<span part="venue" class=${venue ? 'venue' : nothing}><bdi>${place}</bdi></span>`;
  const when = published && html`<time part="date" datetime=${published}>${formatDate(published, language)}</time>`;
  return html`<p part="meta" class="meta">${where ?? nothing}${when ?? nothing}</p>`;
}

function abstractTemplate(
  paper: Paper,
  key: string,
  language: string | typeof nothing,
  options: CardOptions,
): TemplateResult | typeof nothing {
  const text = paper.abstract ?? paper.summary;
  if (!text || options.abstract === 'none') return nothing;
  const unfolded = options.abstract === 'full' || options.isUnfolded('abstract', paper);
  return html`<p
      part="abstract"
      class="abstract ${unfolded ? '' : 'clamp'}"
      id="abstract-${key}"
      lang=${language}
    ><bdi>${richText(text)}</bdi></p>
    ${options.abstract === 'full' ? nothing : disclosureTemplate(key, unfolded, options.messages)}`;
}

const disclosureTemplate = (key: string, unfolded: boolean, messages: Messages): TemplateResult =>
  html`<button
    type="button"
    part="button"
    class="quiet disclosure"
    data-unfold="abstract"
    aria-expanded=${unfolded}
    aria-controls="abstract-${key}"
    aria-describedby="title-${key}"
  >
    ${unfolded ? messages.showLess : messages.showMore()}
  </button>`;

function linksTemplate(paper: Paper, {messages}: CardOptions): TemplateResult | typeof nothing {
  // The title leads there already: a reader with a keyboard meets each place once.
  const links = paper.links.filter(({url}) => url !== paper.url);
  if (links.length === 0) return nothing;
  return html`<ul part="links" class="links" role="list">
    ${links.map((link) => html`<li>${linkTemplate(link, messages)}</li>`)}
  </ul>`;
}

const linkTemplate = ({type, url, label}: Link, messages: Messages): TemplateResult =>
  html`<a part="link" href=${url} rel="noopener noreferrer ugc">${icon(type)}<bdi>${label ?? (type === 'other' ? url : messages.links[type])}</bdi></a>`;

/** Text as nodes: marks become elements, everything else stays text. */
export function richText(text: RichText): unknown {
  if (typeof text === 'string') return text;
  return text.map((segment) => {
    if (typeof segment === 'string') return segment;
    const inner = richText(segment.text);
    switch (segment.type) {
      case 'sub':
        return html`<sub>${inner}</sub>`;
      case 'sup':
        return html`<sup>${inner}</sup>`;
      case 'i':
        return html`<i>${inner}</i>`;
      case 'b':
        return html`<b>${inner}</b>`;
      case 'code':
        return html`<code>${inner}</code>`;
      case 'math':
        return html`<code class="math">${inner}</code>`;
    }
  });
}
