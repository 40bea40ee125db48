import { knownAttributes, names } from './names.ts';

/**
 * `<div data-convene="event-cards" data-src="…">`, for editors that take unknown tags away: gets the element inside, with
 * what stood in the `div` as the element's own children. `data-limit` and the like become the element's attributes.
 */
const selector = '[data-convene]';
const made = new WeakMap<Element, Element>();

const attributes = new MutationObserver((records) => {
  for (const { target } of records) upgrade(target as Element);
});

function upgrade(standIn: Element): void {
  const name = standIn.getAttribute('data-convene')?.trim() ?? '';
  if (!names.includes(name)) return;
  const tag = `convene-${name}`;
  // A page that is restored from a copy has the element, but not our note of it.
  const present =
    made.get(standIn) ?? [...standIn.children].find(({ localName }) => localName === tag);
  const element = present?.localName === tag ? present : document.createElement(tag);
  copySource(standIn, element);
  if (element !== present) {
    element.append(...(present ?? standIn).childNodes);
    standIn.replaceChildren(element);
  }
  if (!made.has(standIn)) attributes.observe(standIn, { attributes: true });
  made.set(standIn, element);
  void customElements.whenDefined(tag).then(() => copyAttributes(standIn, element));
}

function copySource(from: Element, to: Element): void {
  const src = from.getAttribute('data-src');
  if (src !== null && src !== to.getAttribute('src')) to.setAttribute('src', src);
}

/** Only what the element heeds: an `onclick` must not come back by way of a filter that lets `data-onclick` through. */
function copyAttributes(from: Element, to: Element): void {
  for (const name of knownAttributes(to)) {
    const value = from.getAttribute(`data-${name}`);
    if (value === null) to.removeAttribute(name);
    else if (value !== to.getAttribute(name)) to.setAttribute(name, value);
  }
}

function upgradeAll(): void {
  document.querySelectorAll(selector).forEach(upgrade);
}

upgradeAll();
new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length)) upgradeAll();
}).observe(document, { childList: true, subtree: true });
