import {css} from 'lit';

/** Three buttons in one: to earlier papers, to any day, to later papers. */
export const dateStyles = css`
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    min-width: 0;
  }

  /* In a narrow place they make room for the date, as far as they can still be hit. */
  .dates > button {
    display: grid;
    flex: 0 9 2.5em;
    place-items: center;
    min-width: 24px;
    padding-inline: 0;
  }

  .dates > button[aria-disabled='true'] > .icon {
    opacity: 0.4;
  }

  .dates > button:dir(rtl) > .icon {
    scale: -1 1;
  }

  .dates > select {
    font-weight: 600;
    text-align: center;
    text-align-last: center;
    appearance: none;
  }

  .dates option {
    font-weight: 400;
  }

  .unit {
    min-height: 24px;
    padding-inline: 0.3em;
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: pointer;
  }

  [data-waiting] .cards {
    opacity: 0.5;
  }
`;
