import { isMeetingRoom } from './web-address.ts';

/** A text without the addresses of online meetings: whoever has one walks in. */
export function withoutRooms(text: string): string {
  const bare = text.replace(/<?\bhttps?:\/\/[^\s<>"]+>?/gi, (address) =>
    isMeetingRoom(address.replace(/^<|[>.,;)]+$/g, '')) ? '' : address,
  );
  return bare === text
    ? text
    : bare
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
