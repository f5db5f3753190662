import {css, html, nothing} from 'lit';
import {unitOf} from '../../../query/periods.js';
import {RefreshController} from '../../shared/refresh.js';
import type {Part, Reading} from './reading-view.js';

const styles = css`
  .waiting {
    display: block;
    margin: 1.1em auto 0;
    color: var(--_accent);
    border-color: currentColor;
    border-radius: 99px;
  }

  @media print {
    .waiting {
      display: none;
    }
  }
`;

/** Looks for new papers now and then. They wait behind a button, so that nothing moves under the eyes of a reader. */
export function create(reading: Reading): Part {
  reading.adopt(styles);
  const {host} = reading;
  // A source with a file for each day is asked for that which is on view.
  const place = (): string | undefined => unitOf(host.src) && reading.period;
  const refresh = new RefreshController(host, host.source, place);
  let told = 0;
  const take = async (): Promise<void> => {
    const before = new Set(reading.matching.map(({id}) => id));
    await refresh.takeWaiting();
    await host.updateComplete;
    await reading.goToFirst((paper) => !before.has(paper.id));
  };
  return {
    panel() {
      const count = refresh.waitingCount;
      const words = reading.words.newPapers(count);
      if (count !== told) {
        told = count;
        // After this update, of which what is said would be a part.
        if (count > 0) queueMicrotask(() => host.announce(words));
      }
      return count > 0
        ? html`<button type="button" part="button waiting" class="button waiting" @click=${take}>${words}</button>`
        : nothing;
    },
  };
}
