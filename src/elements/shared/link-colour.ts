/** Links that the page leaves to the browser: bright blues that nobody chose. */
const unstyled = /\(0, 0, 238|158, 158, 255/;

/** A link that stands beside an element for a moment, too short to be seen, so as to have the colour of the page's links. */
export function linkBeside(host: HTMLElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '/';
  link.slot = host.slot;
  host.after(link);
  return link;
}

/** The colour of such a link; empty for one that sets nothing off from the text around it, and for one that nobody chose. */
export function colourOf(link: HTMLAnchorElement, host: HTMLElement): string {
  const {color} = getComputedStyle(link);
  return unstyled.test(color) || color === getComputedStyle(host.parentElement ?? host).color ? '' : color;
}
