// The CDN files that hold everything: what a page would otherwise load beside the entry is at hand.
export * from './cdn.js';
export * from './cdn-citations.js';
