import {html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';
import {richText, type CardOptions} from '../paper-card.template.js';
import type {DetailView} from './detail-view.js';
import {splitText} from './split-text.js';

/** What the paper says: in a sentence, in full, in words to find it by, and what is to be noted. */
export function abstractTemplate(paper: Paper, key: string, options: CardOptions, view: DetailView): unknown {
  const {summary, note, keywords, abstract = summary} = paper;
  const {words} = view;
  const language = paper.language ?? options.paperLanguage ?? nothing;
  // Where there is no abstract, the summary stands in its place.
  const text = options.abstract === 'none' ? undefined : abstract;
  const sentence = text === summary ? undefined : summary;
  const label =
    summary && paper.machineSummary && (sentence ?? text) === summary
      ? html`<bdi part="badge" class="label">${words.machineSummary}</bdi> `
      : nothing;
  return html`${
    sentence
      ? html`<p part="summary" class="summary" dir="auto">${label}<span lang=${language}>${richText(sentence, view.math)}</span></p>`
      : nothing
  }${text ? textTemplate(paper, key, text === summary ? label : nothing, text, options, view) : nothing}
  ${note ? html`<p part="note" class="note" dir="auto">${note}</p>` : nothing}
  ${
    keywords.length > 0
      ? html`<ul part="keywords" class="keywords" role="list" aria-label=${words.keywords}>
          ${keywords.map((keyword) => html`<li part="keyword">${options.parts.keyword?.(keyword) ?? html`<bdi>${keyword}</bdi>`}</li>`)}
        </ul>`
      : nothing
  }`;
}

function textTemplate(
  paper: Paper,
  key: string,
  label: unknown,
  text: NonNullable<Paper['abstract']>,
  options: CardOptions,
  {isUnfolded, math, words, cutOf}: DetailView,
): TemplateResult {
  const isWhole = options.abstract === 'full';
  const unfolded = isWhole || isUnfolded('abstract', paper);
  const [shown, rest] = splitText(text, (!unfolded && cutOf(paper)) || Infinity);
  return html`<p
      part="abstract"
      class="abstract ${unfolded ? '' : 'clamp'}"
      id="abstract-${key}"
      dir="auto"
      lang=${paper.language ?? options.paperLanguage ?? nothing}
    >${label}<span class="words ${rest.length > 0 ? 'cut' : ''}">${richText(shown, math)}</span>${
      rest.length > 0 ? html`<span class="rest" hidden="until-found">${richText(rest, math)}</span>` : nothing
    }</p>
    ${
      isWhole
        ? nothing
        : html`<button
            type="button"
            part="button"
            class="quiet disclosure"
            data-do="abstract"
            aria-expanded=${unfolded}
            aria-controls="abstract-${key}"
            aria-describedby="title-${key}"
          >
            ${unfolded ? words.showLess : options.messages.showMore()}
          </button>`
    }`;
}
