import {css} from 'lit';

/** For what a form asks beside the address. */
export const extrasStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 100%;
    gap: 0.5em;
  }

  .choices:empty {
    display: none;
  }

  .wide {
    flex: 1 0 100%;
    min-width: 0;
  }

  option {
    color: CanvasText;
    background: Canvas;
  }

  .check {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-height: 24px;
    padding-block: 0.15em;
    font-size: 0.925em;
  }

  .check input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin-block-start: 0.2em;
    accent-color: var(--_accent);
  }

  .legal {
    margin-block: -0.7em 0.9em;
    font-size: 0.85em;
    color: var(--_muted);
  }

  .words ~ .legal {
    margin-top: 0.3em;
  }

  /* The accent is mixed from the colour of the text: in muted text it would be too faint. */
  .legal .link {
    color: inherit;
  }
`;
