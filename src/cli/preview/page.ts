import { escapeMarkup } from '../../outputs/escape.ts';
import { HTML_ELEMENTS } from '../../outputs/html.ts';

/** The page of the preview: every element on the feed that was built, and a script that loads it anew after a build. */
export function formatPreviewPage(title: string): string {
  const elements = HTML_ELEMENTS.map(
    (name) => `<h2><code>&lt;convene-${name}&gt;</code></h2>
<convene-${name} src="/feed/feed.json"></convene-${name}>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview: ${escapeMarkup(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
h2 { border-top: 1px solid; font-size: 1rem; margin-top: 3rem; padding-top: 0.5rem }
</style>
<script type="module" crossorigin src="/convene/convene.js"></script>
<script>new EventSource('/changes').onmessage = () => { location.reload() }</script>
<h1>${escapeMarkup(title)}</h1>
<p><a href="/feed/feed.json">feed.json</a>, <a href="/feed/events.ics">events.ics</a>, <a href="/feed/feed.rss">feed.rss</a></p>
${elements.join('\n')}
</html>
`;
}
