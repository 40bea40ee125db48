import type { CallToAction } from '../../model/feed.ts';
import { isMeetingRoom, readAddress } from '../web-address.ts';
import type { ArticleSource, Block } from './blocks.ts';
import { isCreditLine } from './credits.ts';
import { isLabelLine } from './lines.ts';

const DEED =
  /\b(?:help|donate|donation|give (?:today|now|monthly)|join (?:us|the|our)|support (?:us|our|the|survivors|this)|take action|act now|get involved|sign (?:the|our|up|now)|volunteer|stand with|add your (?:name|voice)|speak (?:out|up)|pledge|become an?|partner with|contribute|make a (?:gift|difference)|end (?:slavery|modern slavery|the conditions)|dona(?:r|te)?|únete|apoya|ayuda(?:r|nos)?|actúa|faites un don|soutenez|agissez|rejoignez|aidez|doe|apoie|ajude|junte-se|donasi|dukung|bergabung)\b/i;
const BUTTON =
  /^(?:donate|give|support|join|sign|take action|act now|get involved|volunteer|pledge|become|partner|make a|help|add your|contribute|dona|únete|apoya|actúa|faire un don|faites|soutenir|agir|doe|apoie|donasi|dukung)\b/i;
const NEWSLETTER = /\b(?:newsletter|subscribe|mailing list|boletín|bulletin|e-?mail list)\b/i;
const LONGEST = 200;

/** What the article asks of its readers: a button with the words before it, else a short question or appeal that stands alone after the last paragraph. */
export function readCallToAction(
  article: ArticleSource,
): { cta: CallToAction; reason: string; quote: string } | undefined {
  return (
    byButton(article.after) ??
    byButton(lastThird(article.blocks)) ??
    byWords(article.after) ??
    byWords(lastThird(article.blocks))
  );
}

function byButton(blocks: readonly Block[]): ReturnType<typeof readCallToAction> {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const link = block?.links.find(
      ({ text, isButton, url }) =>
        BUTTON.test(text) &&
        (isButton || text === block.text) &&
        text.length <= 60 &&
        !isMeetingRoom(url),
    );
    if (block === undefined || link === undefined) continue;
    const own = block.text.replace(link.text, '').trim();
    const before = [own, blocks[i - 1]?.text ?? '', blocks[i - 2]?.text ?? ''].find((words) =>
      isAppeal(words),
    );
    const text = before ?? link.text;
    return {
      cta: { text, label: link.text, url: link.url },
      reason: 'a button that asks for action, with the words before it',
      quote: `${text} · ${link.text}`,
    };
  }
  return undefined;
}

function byWords(blocks: readonly Block[]): ReturnType<typeof readCallToAction> {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (
      block === undefined ||
      block.kind === 'item' ||
      block.kind === 'picture' ||
      !isAppeal(block.text)
    )
      continue;
    const [link] = block.links;
    const written = link === undefined ? writtenAddress(block.text) : undefined;
    const more =
      link === undefined || isMeetingRoom(link.url) ? {} : { url: link.url, label: link.text };
    return {
      cta: written ?? { text: block.text, ...more },
      reason: 'a short appeal to the reader that stands alone near the end',
      quote: block.text,
    };
  }
  return undefined;
}

/** "Donate now: https://example.org/give" in a plain text: an address at the end is the link, not words. */
function writtenAddress(words: string): CallToAction | undefined {
  const [, text = '', address = ''] =
    /^(.{8,}?)[\s:–—-]+(https?:\/\/[^\s<>"]+?)[.!]?$/.exec(words) ?? [];
  const url = readAddress(address);
  return url === undefined || isMeetingRoom(url) ? undefined : { text, url };
}

function isAppeal(words: string): boolean {
  if (
    words.length < 8 ||
    words.length > LONGEST ||
    NEWSLETTER.test(words) ||
    isCreditLine(words) ||
    isLabelLine(words)
  )
    return false;
  return (
    DEED.test(words) &&
    (/[?!](?:\s|$)/.test(words) ||
      /^(?:help|donate|give|join|support|take|act|get|sign|volunteer|stand|add|speak|pledge|become|partner|contribute|make|end|dona|únete|apoya|actúa|faites|soutenez|agissez|doe|apoie|donasi|dukung|together)\b/i.test(
        words,
      ))
  );
}

function lastThird(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(
    Math.max(0, Math.min(Math.floor((blocks.length * 2) / 3), blocks.length - 4)),
  );
}
