import {css} from 'lit';

/** Similar papers, at the end of a card. */
export const similarStyles = css`
  .similar {
    margin-top: 0.6em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.9em;
  }

  .similar > p {
    color: var(--_muted);
  }

  .similar .quiet {
    padding-block: 0.15em;
    text-align: start;
  }

  @media print {
    .act[aria-controls] {
      display: none;
    }
  }
`;
