/** Services that the page is adding: each is checked before it is there. */
export const additions: Promise<unknown>[] = [];
