import {css} from 'lit';

/** For what is drawn when a session is there. */
export const partsStyles = css`
  input[aria-invalid='true'] {
    border-color: var(--_alarm);
    box-shadow: inset 0 0 0 1px var(--_alarm);
  }

  /* One line of it stands in the room below the field. */
  .words {
    margin-block: -1.25em 0;
    font-size: 0.825em;
    line-height: 1.3;
  }

  .words .quiet {
    margin-block: -0.3em;
  }

  .wrong {
    color: var(--_alarm);
  }

  .end {
    flex: 1 1 20em;
    min-width: 0;
    max-width: 38em;
    min-height: 3em;
    margin-bottom: 1.2em;
    align-content: center;
  }

  .outcome {
    outline: 0;
    font-weight: 600;
    line-height: 1.35;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-top: 0.3em;
    font-size: 0.9em;
  }
`;
