import {css, html, nothing} from 'lit';
import type {Part, Reading} from './reading-view.js';

const styles = css`
  .reading {
    position: relative;
  }

  /* It takes no room: nothing moves when it comes or goes. */
  .progress {
    position: absolute;
    inset-block-end: -0.7em;
    inset-inline: 0;
    height: 3px;
    overflow: hidden;
    width: 100%;
    appearance: none;
    border-radius: 2px;
    background: var(--_line);
    accent-color: var(--_accent);
  }

  .progress::-webkit-progress-bar {
    background: transparent;
  }

  .progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .progress::-moz-progress-bar {
    background: var(--_accent);
  }
`;

/** How far a large feed has come, while its first papers are on view. How many there are so far, the heading says. */
export function create(reading: Reading): Part {
  reading.adopt(styles);
  return {
    panel() {
      const {host} = reading;
      const {progress} = host.source;
      if (!progress) return nothing;
      const words = host.words.messages.papers(progress.papers, true);
      return html`<progress
        part="progress"
        class="progress"
        aria-label=${words}
        value=${progress.fraction ?? nothing}
        max="1"
      ></progress>`;
    },
  };
}
