import {html, nothing, type TemplateResult} from 'lit';
import {orcidUrl} from '../../../model/identifiers.js';
import type {Author, Paper} from '../../../model/paper.js';
import {wholeNumber} from '../../shared/attributes.js';
import type {DetailView} from './detail-view.js';
import {icon} from './icons.js';

const MOST_AUTHORS = 8;

/**
 * Who wrote it. A long list is folded: it keeps the first, the last, and everybody who is highlighted. `limit` is the most that
 * there is room for, whatever the page says.
 */
export function authorsTemplate(
  paper: Paper,
  key: string,
  view: DetailView,
  limit = Infinity,
): TemplateResult | typeof nothing {
  const {authors} = paper;
  if (authors.length === 0) return nothing;
  const {words, host} = view;
  const highlighted = new Set(authors.filter(view.isHighlighted));
  const most = Math.min(limit, wholeNumber(host.maxAuthors, MOST_AUTHORS));
  const unfolded = view.isUnfolded('authors', paper);
  const kept = unfolded ? authors.map((_, index) => index) : keep(authors, highlighted, most);
  const hidden = authors.length - kept.length;
  const shown = kept.map((index) => authors[index]!);
  return html`<p part="authors" class="authors" id="authors-${key}">
      ${kept.map((index, place) => {
        const gap = place > 0 && index > kept[place - 1]! + 1;
        const author = authors[index]!;
        return html`${place ? (gap ? ', …, ' : ', ') : ''}${authorTemplate(author, highlighted.has(author), view)}`;
      })}
      ${
        hidden > 0 || (unfolded && authors.length > most)
          ? html`<button
              type="button"
              part="button"
              class="quiet"
              data-do="authors"
              aria-expanded=${unfolded}
              aria-controls="authors-${key}"
            >
              ${unfolded ? words.showLess : words.moreAuthors(hidden)}
            </button>`
          : nothing
      }
    </p>
    ${legendTemplate(shown, view)}`;
}

/** The places of the authors that stay on view: the first and the last, the highlighted, and then from the start. */
function keep(authors: readonly Author[], highlighted: ReadonlySet<Author>, most: number): readonly number[] {
  // A fold that hides one name would take more room than the name.
  if (authors.length <= most + 1) return authors.map((_, index) => index);
  const kept = new Set([0, authors.length - 1]);
  authors.forEach((author, index) => highlighted.has(author) && kept.add(index));
  for (let index = 1; kept.size < most && index < authors.length; index++) kept.add(index);
  return [...kept].sort((a, b) => a - b);
}

function authorTemplate(author: Author, isHighlighted: boolean, {words}: DetailView): TemplateResult {
  const {name, url, orcid, equal, corresponding} = author;
  const address = url ?? (orcid && orcidUrl(orcid));
  const text = html`<bdi>${name}</bdi>`;
  const linked = address ? html`<a part="author" href=${address} rel="noopener noreferrer ugc">${text}</a>` : text;
  return html`${isHighlighted ? html`<b part="author highlighted">${linked}</b>` : linked}${
    equal ? html`<sup title=${words.equal}>*</sup>` : nothing
  }${
    corresponding
      ? html` <span class="mark" title=${words.corresponding}
          >${icon('mail')}<span class="unseen">(${words.corresponding})</span></span
        >`
      : nothing
  }`;
}

/** What the marks mean that are on view. */
function legendTemplate(authors: readonly Author[], {words}: DetailView): TemplateResult | typeof nothing {
  const marks = [
    authors.some(({equal}) => equal) && html`<span>* ${words.equal}</span>`,
    authors.some(({corresponding}) => corresponding) &&
      html`<span aria-hidden="true">${icon('mail')} ${words.corresponding}</span>`,
  ].filter(Boolean);
  return marks.length > 0 ? html`<p part="legend" class="legend">${marks}</p>` : nothing;
}
