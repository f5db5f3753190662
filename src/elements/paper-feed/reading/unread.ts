import type {Paper} from '../../../model/paper.js';
import type {CardOptions} from '../../paper-card/paper-card.template.js';
import {freshCount, paperListTemplate} from './paper-list.template.js';
import type {Part, Reading} from './reading-view.js';
import {unreadStyles} from './unread.styles.js';

/**
 * A line below the papers that have come since the reader's last visit, where the list begins with them. A list in groups draws
 * it by itself; one that goes on while the reader scrolls has none.
 */
export function create(reading: Reading): Part {
  reading.adopt(unreadStyles);
  return {
    list(papers: readonly Paper[], cards: CardOptions): unknown {
      const fresh = reading.host.more === 'scroll' ? 0 : freshCount(reading);
      return fresh > 0 ? paperListTemplate({papers, cards, fresh, reading}) : undefined;
    },
  };
}
