import { hashOf } from '../build/answer-cache.ts';

export interface WorkflowOptions {
  /** The folder that the feed is written to. */
  readonly out: string;
  /** The version of the tool to run. */
  readonly version: string;
  /** What the hour of the run is drawn from, so that not all sites ask at the same minute. */
  readonly seed: string;
}

/** Of https://github.com/actions, by the commit of a release: a tag can be moved to something else. */
const ACTIONS = {
  checkout: '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'setup-node': '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  cache: '27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5',
};

/**
 * A GitHub Actions workflow that rebuilds the feed once a day and commits it. GitHub stops schedules of repositories without
 * a commit in sixty days (https://docs.github.com/actions/using-workflows/events-that-trigger-workflows#schedule);
 * each build changes the feed's `generated`, so each run commits; where no build comes through for a month, the run
 * commits nothing but its being there. It needs no secret, and may write to this repository alone.
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

permissions: {}

concurrency:
  group: convene
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # to commit the feed; nothing else, and no secret
    env:
      FEED: ${JSON.stringify(out)}
    steps:
      - uses: actions/checkout@${ACTIONS.checkout}
      - uses: actions/setup-node@${ACTIONS['setup-node']}
        with:
          node-version: 22
      # What has not changed at the sources is not fetched again.
      - uses: actions/cache@${ACTIONS.cache}
        with:
          path: .convene
          key: convene-\${{ github.run_id }}
          restore-keys: convene-
      - run: npx --yes convene@${version} build
      # GitHub stops a schedule after sixty days without a commit. The feed says when it was made, so
      # every build is one; and while no build comes through, an empty one stands in once a month.
      - name: Commit the feed
        if: \${{ !cancelled() }}
        run: |
          git config user.name 'github-actions[bot]'
          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
          if [ -e "$FEED" ]; then git add -- "$FEED"; fi
          if ! git diff --cached --quiet; then
            git commit -m 'chore: rebuild the feed'
          elif [ "$(git log -1 --format=%ct)" -lt "$(date -d '30 days ago' +%s)" ]; then
            git commit --allow-empty -m 'chore: keep the schedule of the feed'
          else
            exit 0
          fi
          git pull --rebase --autostash
          git push
`;
}
