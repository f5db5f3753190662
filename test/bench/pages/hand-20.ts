/** Written by hand: the first 20 papers, a button for more, and a box to search in. */
import {cardOf} from './card.js';
import {createSearch, loadItems, PAGE_SIZE, tellLoaded, type Item} from './items.js';

const list = document.querySelector('.cards')!;
const search = document.querySelector<HTMLInputElement>('input[type=search]')!;
const more = document.querySelector<HTMLButtonElement>('.more button')!;
let view: readonly Item[] = [];

const add = (): void => {
  const shown = list.children.length;
  const fragment = document.createDocumentFragment();
  for (const item of view.slice(shown, shown + PAGE_SIZE)) {
    const entry = document.createElement('li');
    entry.append(cardOf(item));
    fragment.append(entry);
  }
  list.append(fragment);
  more.hidden = list.children.length >= view.length;
};

view = await loadItems();
const find = createSearch(view);
search.addEventListener('input', () => {
  view = find(search.value);
  list.replaceChildren();
  add();
});
more.addEventListener('click', add);
add();
tellLoaded();
