/** These have keys of their own. */
const FIELDS = 'input, textarea, select, [contenteditable], [role=slider], dialog, [popover]';

/**
 * Whether a key that is pressed at an element is for the list. It is not in a field; nor in what the page has put into the list,
 * or in an element of the page's own: there may be a field that cannot be seen from here.
 */
export const isOwn = (target: Element, root: Node): boolean =>
  target.getRootNode() === root && !target.localName.includes('-') && !target.closest(FIELDS);
