import {html, nothing} from 'lit';
import {hasTrend} from '../../../query/trending.js';
import type {Part, Reading} from './reading-view.js';
import {searchBarStyles} from './search-bar.styles.js';

/** Says that nothing can be trending where no paper has a vote. */
export function create(reading: Reading): Part {
  reading.adopt(searchBarStyles);
  return {
    panel: () =>
      reading.all.length > 0 && !hasTrend(reading.all) ? html`<p class="found">${reading.words.noTrend}</p>` : nothing,
  };
}
