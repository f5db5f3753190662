// Keeps what goes wrong in this page, for the test that loads it. A file of its own: strict policies refuse inline scripts.
window.problems = [];
addEventListener(
  'error',
  (event) => window.problems.push(`error: ${event.message ?? `${event.target.src} did not load`}`),
  true,
);
addEventListener('unhandledrejection', (event) => window.problems.push(`unhandled rejection: ${event.reason}`));
addEventListener('securitypolicyviolation', (event) => {
  window.problems.push(`refused by ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
const {error} = console;
console.error = (...words) => {
  window.problems.push(`console.error: ${words.join(' ')}`);
  error.apply(console, words);
};
