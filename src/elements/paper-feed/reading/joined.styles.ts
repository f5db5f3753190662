import {css} from 'lit';

/** Buttons and lists that stand together as one. */
export const joinedStyles = css`
  .joined {
    display: flex;
    min-width: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .joined > * {
    min-height: 2.4em;
    min-width: 2.5em;
    padding-inline: 0.7em;
    cursor: pointer;
  }

  .joined > * + * {
    border-inline-start: 1px solid var(--_line);
  }

  .joined > select {
    flex: 0 1 auto;
    max-width: 100%;
  }

  .joined > :hover:not([aria-disabled='true']) {
    background: var(--_surface);
  }

  .controls option {
    color: CanvasText;
    background: Canvas;
  }
`;
