import {css} from 'lit';

/** For what a form asks beside the address. */
export const extrasStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 100%;
    gap: 0.7em 1.5em;
    margin-block: 0.3em;
  }

  .choices:empty {
    display: none;
  }

  .field {
    flex: 1 1 14em;
    min-width: 0;
  }

  .field.wide {
    flex-basis: 100%;
  }

  .field :is(input:not([type='checkbox']), select) {
    width: 100%;
    min-height: 2.75em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
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
    min-width: 1.15em;
    min-height: 0;
    height: 1.15em;
    margin-block-start: 0.2em;
    accent-color: var(--_accent);
  }

  .legal {
    margin-top: 0.6em;
    font-size: 0.85em;
    color: var(--_muted);
  }

  /* The accent is mixed from the colour of the text: in muted text it would be too faint. */
  .legal .link {
    color: inherit;
  }
`;
