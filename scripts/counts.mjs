import { existsSync, readFileSync } from 'node:fs'

/** A run that left no report crashed; one that failed without a failed test failed all the same. */
function withRunItself({ passed, failed }, ok) {
  return { passed, failed: !ok && failed === 0 ? 1 : failed }
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Counts of vitest's JSON report; a file that broke before its first test counts as one failed. */
export function unitCounts(file, ok) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0)
  return withRunItself({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, ok)
}

/** Counts of Playwright's JSON report. A journey that passed only at the second try (CI has one) is named in the run's own list and counts as passed. */
export function browserCounts(file, ok) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return withRunItself({ passed: expected + flaky, failed: unexpected }, ok)
}
