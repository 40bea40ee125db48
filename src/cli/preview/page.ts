import { escapeMarkup } from '../../outputs/escape.ts';
import { HTML_ELEMENTS } from '../../outputs/html.ts';
import type { Finding } from '../finding.ts';
import { formatCounts } from '../report.ts';

/** More than this nobody reads before the elements. */
const MOST = 50;

/**
 * The page of the preview: what the last build had to say, every element on the feed that was built, and a script that loads
 * it anew after a build.
 */
export function formatPreviewPage(title: string, problems: readonly Finding[]): string {
  const elements = HTML_ELEMENTS.map(
    (name) => `<h2><code>&lt;convene-${name}&gt;</code></h2>
<convene-${name} src="/feed/feed.json"></convene-${name}>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Preview: ${escapeMarkup(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
li { overflow-wrap: anywhere }
summary { font-weight: bold }
h2 { border-top: 1px solid; font-size: 1rem; margin-top: 3rem; padding-top: 0.5rem }
</style>
<script type="module" crossorigin src="/convene/convene.js"></script>
<script>new EventSource('/changes').onmessage = () => { location.reload() }</script>
<h1>${escapeMarkup(title)}</h1>
<p><a href="/feed/feed.json">feed.json</a>, <a href="/feed/events.ics">events.ics</a>, <a href="/feed/feed.rss">feed.rss</a></p>
${formatProblems(problems)}
${elements.join('\n')}
</html>
`;
}

function formatProblems(problems: readonly Finding[]): string {
  if (!problems.length) return '';
  const rows = problems.slice(0, MOST).map(({ level, file, path, message, fix }) => {
    const where = [file, path].filter(Boolean).join(', ');
    const mend = fix ? `<br>${escapeMarkup(fix)}` : '';
    return `<li><strong>${level}</strong> <code>${escapeMarkup(where)}</code>: ${escapeMarkup(message)}${mend}</li>`;
  });
  const more = problems.length - rows.length;
  if (more > 0) rows.push(`<li>… and ${String(more)} more; “convene build” tells all</li>`);
  return `<details open><summary>${formatCounts(problems)}</summary>
<ul>${rows.join('\n')}</ul></details>`;
}
