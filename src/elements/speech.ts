import { english, type Language } from '../text/language.ts';
import type { Manner } from '../text/manner.ts';

/** The language around a node, through shadow roots: https://html.spec.whatwg.org/multipage/dom.html#language */
export function tagAround(node: Element): string {
  const near = node.closest<HTMLElement>('[lang]');
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return near?.lang ?? (host ? tagAround(host) : '');
}

/** The language that an element is to speak: the one around it. Other languages than English are loaded. */
export async function loadSpeech(element: Element & Manner): Promise<Language> {
  const tag = tagAround(element);
  if (element.calendar || element.numbers || !/^(en(-\w\w)?)?$/i.test(tag)) {
    return import('./other-speech.ts').then(
      ({ loadOther }) => loadOther(tag, element),
      () => english,
    );
  }
  return tag[2] ? { ...english, locale: tag } : english;
}
