import {css} from 'lit';

/** The list of keys. */
export const shortcutStyles = css`
  .shortcuts > dl {
    display: grid;
    flex: 1 1 16em;
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    gap: 0.4em 1.5em;
  }

  .shortcuts dl > div {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
  }

  .shortcuts dt {
    min-width: 3.5em;
    white-space: nowrap;
  }

  kbd {
    padding: 0.05em 0.45em;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    font-size: 0.875em;
  }
`;
