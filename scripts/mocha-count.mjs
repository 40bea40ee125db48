import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Mocha's short report, which also leaves its counts in the file named by CONVENE_COUNTS. */
export default class CountReporter extends Mocha.reporters.Dot {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
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
}
