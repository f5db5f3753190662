import {css} from 'lit';

/** For a service's own form or page in the place of ours. */
export const elsewhereStyles = css`
  .go {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    font-size: 1.08em;
    text-decoration: none;
  }

  .frame {
    display: block;
    width: 100%;
    height: 22em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    color-scheme: light;
  }

  .note {
    margin-top: 0.6em;
    font-size: 0.85em;
    color: var(--_muted);
  }
`;
