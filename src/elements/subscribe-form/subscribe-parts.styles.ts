import {css} from 'lit';

/** For what is drawn when a session is there. */
export const partsStyles = css`
  input[aria-invalid='true'] {
    border-color: var(--_alarm);
  }

  .words {
    margin-top: 0.5em;
    font-size: 0.9em;
  }

  .wrong {
    color: var(--_alarm);
  }

  .end {
    flex: 1.2 1 19em;
  }

  .outcome {
    outline: 0;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-top: 0.5em;
    font-size: 0.9em;
  }
`;
