interface Shown {
  readonly src: string;
  readonly baseURI: string;
  readonly id: string;
}

/** What the browser keeps of a feed is kept under this: its addresses, or where the page itself gives the papers, their place. */
export function feedName({src, baseURI, id}: Shown): string {
  const addresses = String(src ?? '').trim();
  if (!addresses) return `${location.pathname}#${id}`;
  return addresses
    .split(/\s+/)
    .map((address) => (URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address))
    .join(' ');
}
