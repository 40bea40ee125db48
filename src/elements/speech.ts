import { english, type Language } from '../text/language.ts';
import type { Manner } from '../text/languages.ts';

/** The language around a node, through shadow roots: https://html.spec.whatwg.org/multipage/dom.html#language */
export function tagAround(node: Element): string {
  const near = node.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const { host } = node.getRootNode() as ShadowRoot;
  return host ? tagAround(host) : '';
}

/** The language that an element is to speak: the one around it. Other languages than English are loaded. */
export async function loadSpeech(tag: string, element: Element & Manner): Promise<Language> {
  if (element.calendar || element.numbers || !/^(en(-\w\w)?)?$/i.test(tag)) {
    const module = await import('./other-speech.ts').catch(() => undefined);
    return module ? module.loadOther(tag, element) : english;
  }
  return tag[2] ? { ...english, locale: tag } : english;
}
