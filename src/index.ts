export * from './core.js';
export * from './paper-card.js';
export * from './paper-feed.js';
export * from './subscribe-form.js';
