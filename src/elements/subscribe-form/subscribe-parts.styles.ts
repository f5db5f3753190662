import {css} from 'lit';

/** For what is drawn when a session is there. */
export const partsStyles = css`
  input[aria-invalid='true'] {
    border-color: var(--_alarm);
  }

  /* One line of it stands in the room below the field. */
  .words {
    margin-top: -1.3em;
    font-size: 0.825em;
    line-height: 1.3;
  }

  .wrong {
    color: var(--_alarm);
  }

  .outcome {
    outline: 0;
    font-weight: 600;
    line-height: 1.3;
  }

  .actions {
    font-size: 0.9em;
  }
`;
