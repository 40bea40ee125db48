import './convene.ts';
import { knownAttributes, names } from './names.ts';

/**
 * `embed.html?element=event-cards&src=…`: one element in a page of its own, for sites that take frames but no scripts.
 * From its address come only an element that we know, attributes that it heeds, and a language. It tells the page
 * around it how high it is; what else that page says goes unheard.
 */
const query = new URLSearchParams(location.search);

function addressOf(src: string): string | undefined {
  try {
    const { href, protocol } = new URL(src, location.href);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

function show(name: string, src: string): void {
  const tag = `convene-${name}`;
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  document.body.append(element);
  void customElements.whenDefined(tag).then(() => {
    for (const attribute of knownAttributes(element)) {
      const value = query.get(attribute);
      if (value !== null && attribute !== 'src') element.setAttribute(attribute, value);
    }
  });
}

/** Who may be told: the page that the address names, else the one that the browser says is around us. */
function outerOrigin(): string | undefined {
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const named = query.get('origin') ?? ancestorOrigins?.[0] ?? document.referrer;
  try {
    const { protocol, origin } = new URL(named);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

function tellHeight(origin: string): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ convene: 'height', height }, origin);
}

const language = query.get('lang') ?? '';
if (/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language)) document.documentElement.lang = language;

const name = query.get('element') ?? '';
const src = addressOf(query.get('src') || '?');
if (names.includes(name) && query.get('src') && src) show(name, src);
else console.warn('Convene: this frame’s address wants element=event-cards (or another) and src=');

const origin = parent === window ? undefined : outerOrigin();
if (origin) {
  new ResizeObserver(() => tellHeight(origin)).observe(document.documentElement);
  addEventListener('message', (event) => {
    const isAsked = event.data === 'convene-height';
    if (isAsked && event.source === parent && event.origin === origin) tellHeight(origin);
  });
}
