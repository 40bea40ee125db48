import { hashOf } from '../build/answer-cache.ts';

export interface WorkflowOptions {
  /** The folder that the feed is written to. */
  readonly out: string;
  /** The version of the tool to run. */
  readonly version: string;
  /** What the hour of the run is drawn from, so that not all sites ask at the same minute. */
  readonly seed: string;
}

/**
 * A GitHub Actions workflow that rebuilds the feed once a day and commits it. GitHub stops schedules of repositories without
 * a commit in sixty days (https://docs.github.com/actions/using-workflows/events-that-trigger-workflows#schedule);
 * each build changes the feed's `generated`, so each run commits, and the schedule goes on.
 */
export function formatWorkflow({ out, version, seed }: WorkflowOptions): string {
  const draw = parseInt(hashOf(seed).slice(0, 8), 16);
  const cron = `${String(draw % 60)} ${String(3 + (Math.floor(draw / 60) % 4))} * * *`;
  return `# Rebuilds the feed every day. Made by "convene init"; change it as you like.
name: Convene feed

on:
  schedule:
    - cron: '${cron}' # UTC
  workflow_dispatch: # and by hand: Actions, Convene feed, Run workflow

permissions:
  contents: write

concurrency:
  group: convene
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    env:
      FEED: ${JSON.stringify(out)}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # What has not changed at the sources is not fetched again.
      - uses: actions/cache@v4
        with:
          path: .convene
          key: convene-\${{ github.run_id }}
          restore-keys: convene-
      - run: npx --yes convene@${version} build
      # The feed says when it was made, so every build is a commit: without one in sixty days
      # GitHub would stop this schedule.
      - name: Commit the feed
        run: |
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          git add -- "$FEED"
          git diff --cached --quiet && exit 0
          git commit -m 'chore: rebuild the feed'
          git pull --rebase --autostash
          git push
`;
}
