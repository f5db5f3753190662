import {css} from 'lit';

/** The line above the list. */
export const searchBarStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 1.1em;
    font-size: 0.925em;
  }

  .search {
    display: flex;
    flex: 1 1 14em;
    gap: 0.55em;
    align-items: center;
    min-width: 0;
    min-height: 2.5em;
    padding-inline: 0.75em 0.3em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .search:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    border-color: transparent;
  }

  .search > .icon {
    color: var(--_muted);
  }

  .search > input {
    flex: 1;
    min-width: 0;
    min-height: 24px;
    padding-block: 0.45em;
    outline: none;
    appearance: none;
  }

  .search > input::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    display: grid;
    place-items: center;
    min-width: 2em;
    min-height: 2em;
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: pointer;
  }

  .clear:hover {
    color: inherit;
    background: var(--_surface);
  }

  .choice {
    min-height: 2.5em;
    max-width: 100%;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice > option {
    color: CanvasText;
    background: Canvas;
  }

  .found {
    margin-top: 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
