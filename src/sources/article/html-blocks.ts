import { isSilent, nameOf, walk, type DomElement } from '../dom.ts';
import { isBlock, oneLine } from '../html-text.ts';
import { readAddress } from '../web-address.ts';
import { withoutContacts } from '../without-contacts.ts';
import { plainBlock, type Block, type BlockLink, type BlockTime, type Picture } from './blocks.ts';
import { findEventNames } from './event-names.ts';
import { isDateLine, isLabelLine } from './lines.ts';
import { readPicture } from './pictures.ts';

const HEADING_CLASS =
  /(?:^|\s)(?:elementor-heading-title|et_pb_module_header|heading-title|section-title)(?:\s|$)/;
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/i;
/** What page builders leave in a text when nothing expands it. */
const SHORTCODE = /\[\/?(?:et_pb|vc|fusion|av|caption|gallery|embed)[^\]]{0,2000}\]/g;

interface Reading {
  text: string;
  bold: { open: number; lead: string; begun: boolean; all: boolean };
  links: BlockLink[];
  times: BlockTime[];
}

/** The blocks of an element in reading order. Lines of an address or a list of labels that `<br>` parts are blocks of their own. */
export function readHtmlBlocks(
  root: DomElement,
  isAside: (element: DomElement) => boolean,
  base?: string,
): Block[] {
  const blocks: Block[] = [];
  const lists: number[] = [];
  let lastList = -1;
  let level = 0;
  let item = false;
  let anchor: { element: DomElement; from: number } | undefined;
  let time: { element: DomElement; from: number } | undefined;
  let reading = fresh();

  const flush = (): void => {
    blocks.push(...finished(reading, level, item ? (lists.at(-1) ?? -1) : -1));
    reading = fresh();
    if (anchor !== undefined) anchor.from = 0;
    if (time !== undefined) time.from = 0;
  };

  walk(root, {
    enter(element) {
      if (isSilent(element) || (element !== root && isAside(element))) return false;
      const name = nameOf(element);
      if (name === 'br') reading.text += '\n';
      if (name === 'img') pushPicture(blocks, readPicture(element, base));
      const heading = headingLevel(element);
      if (isBlock(element) || heading > 0) {
        if (name === 'td' || name === 'th' || name === 'dd') {
          if (reading.text.trim() !== '') reading.text = joinedCells(reading.text);
        } else flush();
      }
      if (heading > 0) level = heading;
      if (name === 'ul' || name === 'ol') lists.push(++lastList);
      if (name === 'li') item = true;
      if (name === 'b' || name === 'strong') reading.bold.open++;
      if (name === 'a') anchor = { element, from: reading.text.length };
      if (name === 'time') time = { element, from: reading.text.length };
      return true;
    },
    leave(element) {
      const name = nameOf(element);
      if (name === 'b' || name === 'strong') reading.bold.open = Math.max(0, reading.bold.open - 1);
      if (name === 'a' && anchor !== undefined) {
        const link = readLink(element, reading.text.slice(anchor.from), base);
        if (link !== undefined) reading.links.push(link);
        anchor = undefined;
      }
      if (name === 'time' && time !== undefined) {
        const words = oneLine(reading.text.slice(time.from));
        const datetime = element.getAttribute('datetime') ?? '';
        if (words !== '') reading.times.push({ text: words, datetime: datetime.slice(0, 60) });
        time = undefined;
      }
      const heading = headingLevel(element);
      if (!['td', 'th', 'dt'].includes(name) && (isBlock(element) || heading > 0)) flush();
      if (heading > 0) level = 0;
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'li') item = false;
    },
    text(data) {
      const plain = data.replace(/\s+/g, ' ');
      trackBold(reading, plain);
      reading.text += plain;
    },
  });
  flush();
  return blocks;
}

function fresh(): Reading {
  return { text: '', bold: { open: 0, lead: '', begun: false, all: true }, links: [], times: [] };
}

/** "Date | 3 May" of a table's row reads as "Date: 3 May". */
function joinedCells(text: string): string {
  const cell = text.trimEnd();
  return /[:：]$/.test(cell) || cell.includes(': ') ? `${cell} ` : `${cell}: `;
}

function trackBold({ bold }: Reading, text: string): void {
  if (text.trim() === '') {
    if (bold.open > 0) bold.lead += text;
    return;
  }
  if (bold.open > 0 && bold.all) bold.lead += text;
  else bold.all = false;
  bold.begun = true;
}

function finished(reading: Reading, level: number, list: number): Block[] {
  const raw = reading.text.replace(SHORTCODE, '');
  const lines = raw
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const own = { links: reading.links, times: reading.times };
  const whole = oneLine(raw);
  const lead = oneLine(reading.bold.lead);
  if (level > 0) return [plainBlock('heading', withoutContacts(whole), { ...own, level })];
  if (list >= 0 && lines.length === 1) {
    return [
      plainBlock('item', withoutContacts(whole), {
        ...own,
        list,
        ...(lead === '' ? {} : { lead }),
      }),
    ];
  }
  if (lines.length > 1 && lines.some((line) => isLabelLine(line) || isDateLine(line))) {
    return lines.map((line) => plainBlock('paragraph', withoutContacts(line), pieces(own, line)));
  }
  // A short paragraph that is bold from end to end was meant as a heading.
  if (
    lead === whole &&
    whole.length <= 140 &&
    list < 0 &&
    !/[.,;:]$/.test(whole) &&
    !isLabelLine(whole) &&
    (!isDateLine(whole) || findEventNames(whole).length > 0)
  ) {
    return [plainBlock('heading', withoutContacts(whole), { ...own, level: 6 })];
  }
  const kind = list >= 0 ? 'item' : 'paragraph';
  return [
    plainBlock(kind, withoutContacts(whole), { ...own, list, ...(lead === '' ? {} : { lead }) }),
  ];
}

/** The links and times whose words stand in one line of a block. */
function pieces(own: Pick<Block, 'links' | 'times'>, line: string): Pick<Block, 'links' | 'times'> {
  return {
    links: own.links.filter((link) => line.includes(link.text)),
    times: own.times.filter((time) => line.includes(time.text)),
  };
}

function headingLevel(element: DomElement): number {
  const number = /^h([1-6])$/.exec(nameOf(element))?.[1];
  if (number !== undefined) return Number(number);
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level') ?? 3) || 3;
  return HEADING_CLASS.test(element.className) ? 3 : 0;
}

function readLink(element: DomElement, words: string, base?: string): BlockLink | undefined {
  const url = readAddress(element.getAttribute('href'), base);
  if (url === undefined) return undefined;
  const parent = element.parentElement;
  const classes = `${element.className} ${parent?.className ?? ''}`;
  const isButton = BUTTON_CLASS.test(classes) || element.getAttribute('role') === 'button';
  return { url, text: withoutContacts(oneLine(words)), isButton };
}

function pushPicture(blocks: Block[], picture: Picture | undefined): void {
  if (picture !== undefined) blocks.push(plainBlock('picture', '', { picture }));
}
