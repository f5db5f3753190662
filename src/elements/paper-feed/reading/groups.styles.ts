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

  /*
   * No element knows the colour of the page behind it, be it white, dark, sepia or a picture. What is below the heading is
   * blurred until only that colour is left.
   */
  .group-heading {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--paper-feed-sticky-top, 0);
    padding-block: 0.5em;
    border-bottom: 1px solid var(--_line);
    font-size: 1.05em;
    font-weight: 650;
    line-height: 1.3;
    -webkit-backdrop-filter: blur(1.6em);
    backdrop-filter: blur(1.6em);
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

  @supports not ((backdrop-filter: blur(1em)) or (-webkit-backdrop-filter: blur(1em))) {
    .group-heading {
      background: Canvas;
    }
  }

  @media (prefers-reduced-transparency: reduce), (forced-colors: active) {
    .group-heading {
      background: Canvas;
      backdrop-filter: none;
    }
  }

  @media print {
    .groups {
      display: none;
    }

    .group-heading {
      position: static;
      break-after: avoid;
    }
  }
`;
