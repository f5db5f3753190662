/**
 * Whether an element has been laid out: the browser leaves that out for cards that are far away (`content-visibility`), and would
 * have to make up for it if they were measured.
 */
export const isDrawn = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({contentVisibilityAuto: true});
