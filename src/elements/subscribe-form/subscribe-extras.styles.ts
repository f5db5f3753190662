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

  .label {
    font-size: 0.875em;
    color: var(--_muted);
  }

  .field {
    flex: 1 1 11em;
    min-width: 0;
  }

  .field,
  .fields {
    position: relative;
  }

  .field :is(input, select) {
    width: 100%;
    min-height: 3em;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  /* Of several fields each still says what it is when something is in it. */
  .label:has(+ :is(input, select):not(:placeholder-shown)) {
    inset: 0.55em 1.2em auto;
    width: auto;
    height: auto;
    font-size: 0.7em;
    line-height: 1.3;
    text-overflow: ellipsis;
    clip-path: none;
    pointer-events: none;
  }

  .label + :is(input, select):not(:placeholder-shown) {
    padding-block: 1.15em 0.2em;
  }

  .wide {
    flex: 1 0 100%;
    min-width: 0;
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
    min-height: 0;
    height: 1.15em;
    padding: 0;
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
