import {css} from 'lit';

/** Papers in groups, and the way from one to another. */
export const groupStyles = css`
  .reading > .groups {
    margin-top: 0.75em;
    font-size: 0.875em;
  }

  .groups > ul {
    display: flex;
    gap: 0.25em 1.25em;
    overflow-x: auto;
    white-space: nowrap;
  }

  .group {
    margin-top: 1.25em;
    scroll-margin-block-start: var(--paper-feed-sticky-top, 0);
  }

  /* The colour behind the element is known; where that is a picture it is guessed, and something of it is to be seen. */
  .group-heading {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--paper-feed-sticky-top, 0);
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_line);
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
    background: color-mix(in srgb, var(--_page) 90%, transparent);
    -webkit-backdrop-filter: blur(1em);
    backdrop-filter: blur(1em);
  }

  .group-heading > .count {
    margin-inline-start: 0.6em;
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_muted);
  }

  /* What gets the focus does not hide behind a heading. */
  .group :is(a, button, input, [tabindex]) {
    scroll-margin-block-start: calc(var(--paper-feed-sticky-top, 0px) + 4em);
  }

  @media (prefers-reduced-transparency: reduce), (forced-colors: active) {
    .group-heading {
      background: var(--_page);
      backdrop-filter: none;
    }
  }
`;
