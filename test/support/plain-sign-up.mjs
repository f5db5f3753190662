/**
 * The chunks of dist/cdn that a plain sign-up at Ghost loads, from the first view to “check your inbox”, beside the entry,
 * the words, and what finds the colours of the page. `sizes.mjs` adds them up, and test/package/cdn.test.ts looks whether a page loads these and no others.
 */
export const plainSignUp = ['session', 'subscribe-session', 'ghost'];
