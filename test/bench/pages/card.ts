import {authorsOf, dateOf, linksOf, type Item} from './items.js';

/** A card as one would write it by hand, without a library. */
export function cardOf(item: Item): HTMLElement {
  const article = element('article', 'card');
  const title = element('h3', 'title');
  title.append(anchor(item.url, item.title));
  const meta = element('p', 'meta');
  const venue = element('span', 'venue', item._paper.venue ?? 'arXiv');
  const date = element('time', '', dateOf(item));
  date.setAttribute('datetime', item._paper.published);
  meta.append(venue, date);
  const links = element('ul', 'links');
  for (const {name, url} of linksOf(item)) {
    const entry = document.createElement('li');
    entry.append(anchor(url, name));
    links.append(entry);
  }
  article.append(
    title,
    element('p', 'authors', authorsOf(item)),
    meta,
    element('p', 'abstract clamp', item.content_text),
    links,
  );
  return article;
}

function anchor(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.textContent = text;
  return link;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
