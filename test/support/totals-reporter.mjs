/**
 * A reporter for @web/test-runner that counts tests per browser. It prints the counts, and writes them to the file that
 * TEST_TOTALS names: `[{"name": "Chromium", "passed": 12, "failed": 0, "skipped": 1}]`. A test file that could not be
 * loaded or did not end has no tests to count: it is one failure.
 */
import {writeFileSync} from 'node:fs';

export function totalsReporter(file = process.env.TEST_TOTALS) {
  return {
    onTestRunFinished({sessions}) {
      const totals = new Map();
      for (const {browser, group, testResults, errors, passed} of sessions) {
        const name = group.name !== 'default' ? `${browser.name} (${group.name})` : browser.name;
        if (!totals.has(name)) totals.set(name, {name, passed: 0, failed: 0, skipped: 0});
        const total = totals.get(name);
        const failedBefore = total.failed;
        count(testResults, total);
        if (errors.length > 0 || (!passed && total.failed === failedBefore)) total.failed++;
      }
      for (const {name, ...counts} of totals.values()) console.log(`${name}: ${words(counts)}`);
      if (file) writeFileSync(file, JSON.stringify([...totals.values()]));
    },
  };
}

function count(suite, total) {
  if (!suite) return;
  for (const test of suite.tests) total[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, total);
}

const words = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
