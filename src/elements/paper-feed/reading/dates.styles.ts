import {css} from 'lit';

/** Three buttons in one: to earlier papers, to any day, to later papers. */
export const dateStyles = css`
  .dates {
    display: flex;
    min-width: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .dates > * {
    min-height: 2.4em;
    cursor: pointer;
  }

  .dates > button {
    display: grid;
    place-items: center;
    min-width: 2.5em;
  }

  .dates > button:hover:not([aria-disabled='true']),
  .dates > select:hover {
    background: var(--_surface);
  }

  .dates > button[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }

  .dates > button:dir(rtl) > .icon {
    scale: -1 1;
  }

  .dates > select {
    flex: 1;
    min-width: 0;
    padding-inline: 0.8em;
    border-inline: 1px solid var(--_line);
    font-weight: 600;
    text-align: center;
    text-align-last: center;
    appearance: none;
  }

  .dates option {
    font-weight: 400;
    color: CanvasText;
    background: Canvas;
  }

  /* What is on view stays until the other day is there. */
  .base:has(.dates[data-busy]) .cards {
    opacity: 0.5;
  }
`;
