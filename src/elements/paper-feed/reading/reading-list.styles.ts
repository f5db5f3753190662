import {css} from 'lit';

/** Stars, and the button for the papers that have one. */
export const readingListStyles = css`
  [aria-pressed='true'] > .icon {
    fill: currentColor;
  }

  .starred {
    font-size: 1em;
  }

  .starred > .icon {
    color: var(--_accent);
  }

  .starred[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_surface);
  }

  .share {
    margin-top: 0.5em;
    font-size: 0.875em;
  }

  @media print {
    .share,
    .star {
      display: none;
    }
  }
`;
