/** What `npm run check` runs, one line each: everything that can be said of the sources without running them. */
const sources = ['src', 'test', 'stories', '.storybook'];
const configs = ['vite.config.ts', 'web-test-runner.config.mjs', 'custom-elements-manifest.config.mjs'];

export const checks = [
  {name: 'types', command: 'tsc', parameters: ['-p', '.']},
  {name: 'types of src alone', command: 'tsc', parameters: ['-p', 'tsconfig.build.json', '--noEmit']}, // no Mocha, no Node
  {name: 'lint', command: 'oxlint', parameters: ['--deny-warnings', ...sources, ...configs]},
  {name: 'words', command: 'node', parameters: ['test/support/words.mjs']},
  {name: 'layers', command: 'node', parameters: ['test/support/layers.mjs']},
  {name: 'format', command: 'prettier', parameters: ['--check', '--log-level', 'warn', '.']},
  {name: 'lockfile', command: 'node', parameters: ['test/support/lockfile.mjs']},
];
