import type {Link, LinkType} from './paper.js';

/** Links are shown in this order; those of one type keep the order of their source. */
export const LINK_ORDER =
  'pdf html arxiv doi code model dataset project slides poster video blog supplement other'.split(
    ' ',
  ) as readonly LinkType[];

/** What two addresses have in common that lead to the same place: scheme, `www.`, `.git`, slash at the end and fragment do not count. */
export const samePlace = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/(?:\.git)?\/?(?:#.*)?$/, '');

/** The links in their order, each place once. */
export function inOrder(links: readonly Link[]): readonly Link[] {
  const places = new Map<string, Link>();
  for (const link of links) if (!places.has(samePlace(link.url))) places.set(samePlace(link.url), link);
  return [...places.values()].sort((a, b) => LINK_ORDER.indexOf(a.type) - LINK_ORDER.indexOf(b.type));
}
