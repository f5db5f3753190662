import {css, html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';
import {plainText} from '../../../model/text.js';
import {correctedQuery, nearestTitles} from '../../../query/nearest-titles.js';
import type {Query} from '../../../query/query.js';
import type {Reading} from './reading-view.js';

export const noMatchStyles = css`
  .no-match {
    flex-direction: column;
    align-items: start;
    margin-bottom: 1.5em;
  }

  .no-match > p {
    flex: none;
  }

  .nearest .quiet {
    padding-block: 0.25em;
    text-align: start;
  }
`;

interface Guesses {
  readonly papers: readonly Paper[];
  readonly query: Query;
  readonly meant: string | undefined;
  readonly nearest: readonly Paper[];
}

/** The last, since a list is drawn more often than it is searched. */
let last: Guesses | undefined;

/** What may have been meant. */
function guesses(papers: readonly Paper[], query: Query): Guesses {
  if (last?.papers !== papers || last.query !== query)
    last = {papers, query, meant: correctedQuery(papers, query), nearest: nearestTitles(papers, query)};
  return last;
}

/** What is said when no paper matches, and what may have been meant. */
export function noMatchTemplate(reading: Reading): TemplateResult {
  const {host, all, words, query} = reading;
  const {meant, nearest} = guesses(all, query);
  const choose = (text: string) => (): void => {
    reading.change({query: text});
    const box = host.renderRoot.querySelector<HTMLElement>('[part=search]');
    if (box) box.focus();
    else void reading.keepFocus();
  };
  return html`<div part="message empty" class="message no-match">
    <p>${words.noMatch(host.query)}</p>
    ${
      meant
        ? html`<p>
          ${words.didYouMean} <button type="button" part="button" class="quiet" @click=${choose(meant)}>${meant}</button>
        </p>`
        : nothing
    }
    ${
      nearest.length > 0
        ? html`<div class="nearest">
          <p>${words.nearest}</p>
          <ul role="list">
            ${nearest.map(
              ({title}) =>
                html`<li>
                <button type="button" part="button" class="quiet" dir="auto" @click=${choose(`title:"${plainText(title).replaceAll('"', ' ')}"`)}>
                  ${plainText(title)}
                </button>
              </li>`,
            )}
          </ul>
        </div>`
        : nothing
    }
    <button type="button" part="button" class="button" @click=${choose('')}>${words.clear}</button>
  </div>`;
}
