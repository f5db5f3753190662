import {css} from 'lit';

/** An address that is to be copied by hand. */
export const linkStyles = css`
  .by-hand {
    display: block;
    margin-top: 0.6em;
    font-size: 0.875em;
    color: var(--_muted);
  }

  .address {
    display: block;
    width: 100%;
    min-height: 2.5em;
    margin-top: 0.3em;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: var(--paper-feed-text, CanvasText);
  }

  @media print {
    .by-hand,
    .link-to {
      display: none;
    }
  }
`;
