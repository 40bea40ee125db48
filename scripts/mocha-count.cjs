// CommonJS, because mocha requires its reporters.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Mocha's short report, which also leaves its counts in the file named by CONVENE_COUNTS. */
module.exports = class CountReporter extends reporters.Dot {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const counts = { passed: passes, failed: failures, skipped: pending };
      const file = process.env['CONVENE_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(counts));
    });
  }
};
