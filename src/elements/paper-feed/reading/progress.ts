import {css, html, nothing} from 'lit';
import type {Part, Reading} from './reading-view.js';

const styles = css`
  .progress {
    margin-top: 1.1em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  .progress > progress {
    display: block;
    width: 100%;
    height: 3px;
    overflow: hidden;
    appearance: none;
    border-radius: 2px;
    background: var(--_line);
    accent-color: var(--_accent);
  }

  .progress > progress::-webkit-progress-bar {
    background: transparent;
  }

  .progress > progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .progress > progress::-moz-progress-bar {
    background: var(--_accent);
  }
`;

/** How far a large feed has come, while its first papers are on view: where its length is not known, only how many there are. */
export function create(reading: Reading): Part {
  reading.adopt(styles);
  return {
    panel() {
      const {host} = reading;
      const {progress} = host.source;
      if (!progress) return nothing;
      const words = host.words.messages.papers(progress.papers, true);
      return html`<div part="progress" class="progress">
        <progress aria-label=${words} value=${progress.fraction ?? nothing} max="1"></progress>
        <p>${words}</p>
      </div>`;
    },
  };
}
