/** What a page's author would write for one feed that is known to be sound: no more than the job needs. */
const shared = `
const feed = await (await fetch('/feed.json')).json();
const today = new Date().toISOString().slice(0, 10);
const all = feed.items
  .flatMap((item) => item._convene.events)
  .filter((event) => event.end >= today)
  .sort((a, b) => (a.start < b.start ? -1 : 1));
const escape = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt() + ';');
const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const toRows = (events) =>
  events
    .map(
      (event) => \`<li><article><p><time datetime="\${event.start}">\${days.format(new Date(event.start))}</time></p>
        <h3><a href="\${escape(event.url)}">\${escape(event.title)}</a></h3>
        <p>\${escape(event.places[0].name)}</p></article></li>\`,
    )
    .join('');
const draw = (events) => {
  document.querySelector('ul').innerHTML = toRows(events.slice(0, 20));
};`;

export const vanillaList = `${shared}
draw(all);`;

/** It searches all events, past ones too, by what it has folded beforehand, and says how many it has found. */
export const vanillaFilter = `${shared}
const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
const texts = feed.items.flatMap((item) =>
  item._convene.events.map((event) => ({
    event,
    text: fold([event.title, event.summary, item.title, event.places[0].name, event.topics[0]].join(' ')),
  })),
);
const input = document.querySelector('input');
const show = () => {
  const query = fold(input.value).split(/\\s+/).filter(Boolean);
  const found = texts.filter(({ text }) => query.every((word) => text.includes(word)));
  const events = found.map(({ event }) => event).filter((event) => event.end >= today);
  events.sort((a, b) => (a.start < b.start ? -1 : 1));
  document.querySelector('p').textContent = found.length + ' events';
  draw(events);
};
input.addEventListener('input', show);
show();`;

/** It adds ten more rows under those that are there. */
export const vanillaMore = `${shared}
draw(all);
let shown = 20;
document.querySelector('button').addEventListener('click', () => {
  document.querySelector('ul').insertAdjacentHTML('beforeend', toRows(all.slice(shown, (shown += 10))));
});`;
