/**
 * Does something when an element has left the page: a move takes it out and puts it back in one go, so that only who is still
 * away afterwards was removed.
 */
export const afterRemoval = (element: Element, then: () => void): void =>
  queueMicrotask(() => {
    if (!element.isConnected) then();
  });
