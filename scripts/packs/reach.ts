import { countriesIn } from '../../src/model/regions.ts';

/** Areas that are in M49 but are no members or observers of the United Nations. */
const others =
  'TFAIAWBQVGKYCWGPMQMSPRBLMFSXTCVIAXFOGGGIIMJESJBMGLPMTFIOYTRESHGFGSFKBVHKMOTWEHXKCXCCHMNFNCGUMPUMASCKPFNUPNTKWF';

/** The 193 members and two observers (https://www.un.org/en/about-us/member-states). */
export function unitedNations(): string[] {
  const left = new Set(others.match(/../g));
  return [...countriesIn('001')].filter((code) => !left.has(code));
}

/** @throws Error when a member is not on the world, or on none of the packs of its own part of it. */
export function assertReachable(texts: readonly string[]): void {
  const members = unitedNations();
  if (members.length !== 195) throw new Error(`${members.length} members and observers, not 195`);
  const packs = texts.map((text) => new Set(/codes: '(\w+)'/.exec(text)![1]!.match(/../g)));
  const lost = members.filter((code) => packs.filter((pack) => pack.has(code)).length < 2);
  if (lost.length) throw new Error(`not to be found: ${lost.join(' ')}`);
}
