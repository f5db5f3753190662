/** Links that the page leaves to the browser: bright blues that nobody chose. */
const unstyled = /\(0, 0, 238|158, 158, 255/;

/**
 * Takes over the colour of the page's links: that of one that stands beside for a moment, too short to be seen. One like the
 * text around it would set nothing off.
 */
export function showLinkColour(host: HTMLElement, base: HTMLElement): void {
  const link = document.createElement('a');
  link.href = '/';
  link.slot = host.slot;
  host.after(link);
  const {color} = getComputedStyle(link);
  link.remove();
  const isPlain = unstyled.test(color) || color === getComputedStyle(host.parentElement ?? host).color;
  base.style.setProperty('--_link', isPlain ? '' : color);
}
