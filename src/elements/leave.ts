/**
 * Blanks a page at once, and then leaves it for another that takes its place in the history. What the page plays
 * falls silent, it can't ask whether one really wants to go, and the other isn't told where one comes from.
 *
 * @param href where to, absolute
 * @param words said to who can't see that the page is blank
 * @param go goes there
 */
export function leave(href: string, words: string, page: Window = window, go = replace): void {
  const { document } = page;
  const body = document.createElement('body');
  const alert = document.createElement('p');
  blank(document.documentElement);
  blank(body);
  alert.setAttribute('role', 'alert');
  alert.style.cssText = 'position:absolute!important;clip-path:inset(50%)!important';
  body.append(alert);
  document.body.replaceWith(body);
  alert.textContent = words;
  document.title = new URL(href).host;
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
  hush(page as Window & typeof globalThis);
  go(href);
}

/** Whoever listens to `beforeunload` can't be told apart and taken away; what they would ask with is. */
function hush(page: Window & typeof globalThis): void {
  page.onbeforeunload = null;
  const { prototype } = page.BeforeUnloadEvent;
  Object.defineProperty(prototype, 'returnValue', { get: () => '', set: () => undefined });
  prototype.preventDefault = () => undefined;
}

/** Whatever the page's styles say. */
function blank({ style }: HTMLElement): void {
  style.cssText = 'display:block!important;background:Canvas!important';
}

/** In a frame, the page around it goes too: a blank in the midst of it would hide nothing. */
function replace(href: string): void {
  try {
    if (top !== window) top?.location.replace(href);
  } catch {
    // Where the frame may not, it goes alone.
  }
  location.replace(href);
}
