import { at, isObject, textAt } from './json-value.ts';
import { htmlToLine } from './html-text.ts';
import type { ProblemList } from './problem-list.ts';

const fixes: readonly (readonly [code: RegExp, fix: string])[] = [
  [
    /no_route|not_found|invalid_id/,
    'Look whether the address is right and the plugin that answers there is switched on.',
  ],
  [
    /forbidden|not_logged_in|cannot|unauthorized|disabled/,
    'The site answers only to people who are logged in; let its API be read, or use its RSS feed.',
  ],
  [/invalid_page_number|invalid-page/, 'There are fewer pages than that; stop at the last.'],
  [/invalid_param|missing/, 'Mend the parameters of the address.'],
];

/** Tells of WordPress's own error answer, `{ code, message, data: { status } }`; false when the answer is none. */
export function tellRefusal(answer: unknown, problems: ProblemList): boolean {
  const code = textAt(answer, 'code');
  if (!isObject(answer) || !code || typeof at(answer, 'message') !== 'string') return false;
  const message = htmlToLine(textAt(answer, 'message')).slice(0, 200);
  const status = textAt(answer, 'data', 'status');
  const fix =
    fixes.find(([pattern]) => pattern.test(code))?.[1] ??
    'Open the address in a browser and see what it says.';
  problems.add(
    'refused',
    'the whole answer',
    `the site refused${status ? ` (${status})` : ''}: ${message || code.slice(0, 60)}`,
    fix,
  );
  return true;
}
