import {css} from 'lit';

/** The box of a paper that is not on view in the list. */
export const openedPaperStyles = css`
  .opened {
    margin-top: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .opened > .message {
    margin: 0;
    border-width: 0;
    border-radius: 0;
  }

  .opened > .card {
    margin-inline: 1.1em;
  }

  /* Where a reader is taken to, there is room for what sticks to the top of a page. */
  .opened,
  .card {
    scroll-margin-block-start: 3.5em;
  }

  @media print {
    .opened > .message {
      display: none;
    }
  }
`;
