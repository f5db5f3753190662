/** Written by hand: every paper at once. */
import {cardOf} from './card.js';
import {loadItems, tellLoaded} from './items.js';

const fragment = document.createDocumentFragment();
for (const item of await loadItems()) {
  const entry = document.createElement('li');
  entry.append(cardOf(item));
  fragment.append(entry);
}
document.querySelector('.cards')!.append(fragment);
tellLoaded();
