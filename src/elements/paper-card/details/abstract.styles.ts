import {css} from 'lit';

/** What a paper says in a sentence, in full, and what is to be noted. */
export const abstractStyles = css`
  .summary,
  .note {
    max-width: var(--paper-feed-measure, 70ch);
    margin-top: 0.5em;
    font-size: 0.95em;
    line-height: 1.5;
  }

  .summary {
    font-weight: 500;
  }

  .label {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_muted);
  }

  .note {
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.875em;
    color: var(--_muted);
  }

  /* A text begins at its own side. In a list it would inherit that of the page. */
  .abstract,
  .summary {
    text-align: start;
  }

  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--paper-feed-clamp, 3);
  }

  /* Where the text is cut it has its own ellipsis, and the browser's would be a second. */
  .clamp:has(> .cut) {
    display: block;
    max-height: calc(1lh * var(--paper-feed-clamp, 3));
  }

  .cut::after {
    content: '…';
  }

  .rest {
    display: block;
  }

  .disclosure {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .card:not([data-clipped]) > .clamp + .disclosure {
    display: none;
  }
`;
