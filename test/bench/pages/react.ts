/** React, with a list that keeps in the document what is on view. */
import {createElement as h, useEffect, useMemo, useState, type ReactElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Virtuoso} from 'react-virtuoso';
import {authorsOf, createSearch, dateOf, linksOf, loadItems, tellLoaded, type Item} from './items.js';

function Card({item}: {readonly item: Item}): ReactElement {
  return h(
    'article',
    {className: 'card'},
    h('h3', {className: 'title'}, link(item.url, item.title)),
    h('p', {className: 'authors'}, authorsOf(item)),
    h(
      'p',
      {className: 'meta'},
      h('span', {className: 'venue'}, item._paper.venue ?? 'arXiv'),
      h('time', {dateTime: item._paper.published}, dateOf(item)),
    ),
    h('p', {className: 'abstract clamp'}, item.content_text),
    h('ul', {className: 'links'}, ...linksOf(item).map(({name, url}) => h('li', {key: url}, link(url, name)))),
  );
}

const link = (url: string, text: string): ReactElement => h('a', {href: url, rel: 'noopener noreferrer'}, text);

function Feed(): ReactElement {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [query, setQuery] = useState('');
  const find = useMemo(() => createSearch(items), [items]);
  const view = useMemo(() => find(query), [find, query]);
  useEffect(() => void loadItems().then(setItems), []);
  useEffect(() => {
    if (items.length > 0) tellLoaded();
  }, [items]);
  return h(
    'section',
    null,
    h('input', {
      type: 'search',
      'aria-label': 'Search',
      value: query,
      onChange: (event: {readonly target: {readonly value: string}}) => setQuery(event.target.value),
    }),
    h(Virtuoso<Item>, {
      useWindowScroll: true,
      className: 'cards',
      data: view,
      itemContent: (_: number, item: Item) => h(Card, {item}),
    }),
  );
}

createRoot(document.querySelector('#root')!).render(h(Feed));
