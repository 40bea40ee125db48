import { writeFileSync } from 'node:fs';

/**
 * A test runner's reporter that says the sum in a line and leaves `{ passed, failed, skipped }` in
 * the file named by CONVENE_COUNTS. A test file that could not be run is one failed test.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) countSession(session, counts);
      const file = process.env['CONVENE_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(counts));
      const engines = new Set(sessions.map((session) => session.browser.name));
      const where = [...engines].join(', ');
      console.log(`${String(counts.passed)} passed, ${String(counts.failed)} failed in ${where}`);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSession} session
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
function countSession({ passed, testResults }, counts) {
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  counts.passed += tests.filter((test) => test.passed).length;
  counts.skipped += tests.filter((test) => test.skipped).length;
  counts.failed += failed === 0 && (!passed || tests.length === 0) ? 1 : failed;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
