import {css} from 'lit';

/** The line between papers that are new to the reader and those that are not. */
export const unreadStyles = css`
  .divider {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    padding-block: 0.4em;
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_accent);
  }

  .divider::before {
    content: '';
    flex: 1;
    order: 1;
    min-width: 1em;
    border-top: 1px solid;
  }

  .divider > .below {
    order: 2;
  }

  .divider > .below > .icon {
    rotate: 180deg;
  }

  .cards > .unread,
  .cards > .unread + li {
    border-top: 0;
  }
`;
