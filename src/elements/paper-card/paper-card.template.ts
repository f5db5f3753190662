import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import type {Outcomes} from '../../i18n/outcomes.js';
import type {Paper} from '../../model/paper.js';
import type {RichText} from '../../model/text.js';
import {heading} from '../shared/heading.js';
import type {Trouble} from '../shared/trouble.js';

/** What the cards of one element have in common. */
export interface CardOptions {
  readonly messages: Messages;
  readonly outcomes: Outcomes | undefined;
  /** What is drawn when papers have not come as they should; undefined as long as the words for it. */
  readonly trouble: Trouble | undefined;
  /** BCP 47 tag of the words around the paper. */
  readonly language: string;
  /** BCP 47 tag of the papers, where their feed says it. */
  readonly paperLanguage: string | undefined;
  /** 1 to 6, of the title. */
  readonly headingLevel: number;
  /** Any other value means `clamp`. */
  readonly abstract: 'clamp' | 'full' | 'none';
  /** Whether what the page's layout needs is still to come: not even empty cards are drawn before. */
  readonly loading: boolean;
  /** Takes the place of what the base draws; empty until it is loaded, and where it cannot be. */
  readonly parts: Partial<CardParts>;
}

/** A part of a card. `key` is unique in the shadow root. Nothing, where the paper has nothing to show there. */
export type CardPart = (paper: Paper, key: string, options: CardOptions) => unknown;

/** The parts of a card, in the order in which they stand. */
export interface CardParts {
  readonly start: CardPart;
  readonly badges: CardPart;
  readonly authors: CardPart;
  readonly meta: CardPart;
  readonly abstract: CardPart;
  readonly links: CardPart;
  /** A formula as it is to be read; undefined for its source. */
  readonly math: Formula;
  /** What stands once beside all cards, such as a dialog. */
  readonly overlay: (options: CardOptions) => unknown;
  /** What stands above a list of papers; `view` are those that pass its filters, in their order. */
  readonly toolbar: (view: readonly Paper[]) => unknown;
  /** Among what a reader can do with a paper, each as an item of a list. */
  readonly actions: CardPart;
  /** At the end of a card. */
  readonly below: CardPart;
  /** A keyword that can be searched. */
  readonly keyword: (keyword: string) => unknown;
}

/**
 * The base of a card: what stands here is shown even where nothing else can be loaded. A date is then as the feed says it: its words
 * would have to be loaded too.
 */
const base: Pick<CardParts, 'authors' | 'meta' | 'abstract' | 'links'> = {
  authors: ({authors}) =>
    authors.length > 0
      ? html`<p part="authors" class="authors">
          ${authors.map(({name}, index) => html`${index ? ', ' : ''}<bdi>${name}</bdi>`)}
        </p>`
      : nothing,

  meta: ({venue, published}) =>
    venue || published
      ? html`<p part="meta" class="meta"><bdi>${venue}</bdi> <time part="date">${published}</time></p>`
      : nothing,

  abstract({abstract, summary, language}, _key, {abstract: view, paperLanguage}) {
    const text = abstract ?? summary;
    return text && view !== 'none'
      ? html`<p part="abstract" class="abstract" dir="auto" lang=${language ?? paperLanguage ?? nothing}>${richText(text)}</p>`
      : nothing;
  },

  links(paper, _key, {messages}) {
    const links = furtherLinks(paper);
    return links.length > 0
      ? html`<ul part="links" class="links" role="list">
          ${links.map(
            ({type, url, label}) =>
              html`<li><a part="link" href=${url} rel="noopener noreferrer ugc"><bdi>${label ?? (type === 'other' ? url : messages.links[type])}</bdi></a></li>`,
          )}
        </ul>`
      : nothing;
  },
};

/** The title leads to one of them already: a reader with a keyboard meets each place once. */
export const furtherLinks = ({links, url}: Paper): Paper['links'] => links.filter((link) => link.url !== url);

/** One paper as an article. `key` is unique in the shadow root. The only place where papers become nodes. */
export function cardTemplate(paper: Paper, key: string, options: CardOptions): TemplateResult {
  const parts = {...base, ...options.parts};
  const id = `title-${key}`;
  const language = paper.language ?? options.paperLanguage ?? nothing;
  const words = richText(paper.title, parts.math);
  const title = paper.url
    ? html`<a id=${id} part="title-link" href=${paper.url} rel="noopener noreferrer ugc" dir="auto" lang=${language}>${words}</a>`
    : html`<span id=${id} dir="auto" lang=${language}>${words}</span>`;
  const {status} = paper;
  // Here and nowhere else: what became of a paper is shown whatever else can be loaded.
  const badge =
    status && html` <span part="badge status" class="badge status">${options.messages.status[status]}</span>`;
  return html`<article part="card" class="card" aria-labelledby=${id} .paper=${paper}>
    ${parts.start?.(paper, key, options)}
    ${heading(options.headingLevel, 'title', html`${title}${badge}${parts.badges?.(paper, key, options)}`)}
    ${parts.authors(paper, key, options)} ${parts.meta(paper, key, options)} ${parts.abstract(paper, key, options)}
    ${parts.links(paper, key, options)}
  </article>`;
}

/** Draws a formula: its mark, which is the same object each time, and its TeX source. */
export type Formula = (mark: object, source: string) => unknown;

/** Text as nodes: marks become elements, everything else stays text. */
export function richText(text: RichText, formula?: Formula): unknown {
  if (typeof text === 'string') return text;
  return text.map((segment) => {
    if (typeof segment === 'string') return segment;
    if (segment.type === 'math') {
      const source = html`<code class="math">${segment.text}</code>`;
      return formula?.(segment, segment.text) ?? source;
    }
    const inner = richText(segment.text, formula);
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
    }
  });
}
