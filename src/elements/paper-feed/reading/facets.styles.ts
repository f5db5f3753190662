import {css} from 'lit';

/** The button that opens the filters, the box they are in, and those that are set. */
export const facetStyles = css`
  .filter {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    padding-inline: 0.85em;
  }

  .filter:hover,
  .filter[aria-expanded='true'] {
    background: var(--_surface);
  }

  .filter > .badge {
    min-width: 1.9em;
    padding: 0.15em 0.5em;
    border: 0;
    font-size: 0.8em;
    line-height: 1.4;
    text-align: center;
    color: inherit;
    background: var(--_accent);
  }

  /* The badge keeps the colour of the text, which its own colour is mixed from. */
  .filter > .badge > span {
    color: var(--_on-accent);
  }

  .filters:not([hidden]) {
    display: grid;
    gap: 1.25em;
    margin-top: 0.75em;
    padding: 1em 1.1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-top: 0.75em;
    font-size: 0.85em;
  }

  .chips > ul {
    display: contents;
  }

  .chips > .quiet {
    margin-inline-start: 0.4em;
  }

  .chip {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-height: max(24px, 2.1em);
    padding: 0.2em 0.75em;
    border-radius: 1.1em;
    text-align: start;
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    cursor: pointer;
  }

  .chip:hover {
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
  }

  .chip > .icon {
    font-size: 0.8em;
  }

  @media (forced-colors: active) {
    .chip,
    .filter > .badge {
      border: 1px solid;
    }
  }
`;
