import {css} from 'lit';

/** What a reader can do with a paper, and what readers have done: the line of actions, and the counts in it. */
export const actionStyles = css`
  .act {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-height: 24px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline 0.08em transparent;
    text-underline-offset: 0.2em;
  }

  .act:hover {
    text-decoration-color: currentColor;
  }

  .tally {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    position: relative;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* In a list votes stand in a column of their own where there is room, and lead the line of actions where there is none. */
  .base[data-wide]:not([data-layout]):has(.upvotes) .card:not(.skeleton) {
    padding-inline-start: 3.85em;
  }

  [data-wide]:not([data-layout]) .links > .upvotes {
    position: absolute;
    inset-block-start: calc(var(--paper-feed-gap, 1.5em) + 0.2em);
    inset-inline-start: 0;
    font-size: 0.94em;
  }

  [data-wide]:not([data-layout]) .upvotes > .tally {
    flex-direction: column;
    gap: 0.1em;
    min-width: 3.1em;
    padding: 0.5em 0.4em 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.2;
    color: inherit;
  }

  [data-wide]:not([data-layout]) .upvotes .icon {
    color: var(--_muted);
  }
`;
