/** list.js, which keeps every paper in its memory and 20 in the document. */
import List from 'list.js';
import {authorsOf, dateOf, linksOf, loadItems, PAGE_SIZE, tellLoaded} from './items.js';

const items = await loadItems();
const list = new List(
  document.querySelector<HTMLElement>('#root')!,
  {
    page: PAGE_SIZE,
    listClass: 'cards',
    searchClass: 'search',
    searchColumns: ['name', 'authors', 'abstract'],
    valueNames: [
      'name',
      'authors',
      'venue',
      'date',
      'abstract',
      {name: 'url', attr: 'href'},
      {name: 'pdf', attr: 'href'},
    ],
    item:
      '<li><article class="card"><h3 class="title"><a class="name url" rel="noopener noreferrer"></a></h3>' +
      '<p class="authors"></p><p class="meta"><span class="venue"></span><time class="date"></time></p>' +
      '<p class="abstract clamp"></p><ul class="links"><li><a class="pdf" rel="noopener noreferrer">PDF</a></li></ul>' +
      '</article></li>',
  },
  items.map((item) => ({
    name: item.title,
    url: item.url,
    authors: authorsOf(item),
    venue: item._paper.venue ?? 'arXiv',
    date: dateOf(item),
    abstract: item.content_text,
    pdf: linksOf(item)[0]?.url,
  })),
);
const more = document.querySelector<HTMLButtonElement>('.more button')!;
more.addEventListener('click', () => list.show(1, list.page + PAGE_SIZE));
const update = (): void => void (more.hidden = list.page >= list.matchingItems.length);
list.on('updated', update);
update();
tellLoaded();
