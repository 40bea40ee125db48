import type { Tell } from './tell.ts';

interface Placed {
  readonly precision?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

const DECIMALS: Record<string, number> = { venue: 9, locality: 2, region: 1, country: 0 };

/** How many decimals of a degree a precision bears: two are about a kilometre, one is about ten. */
export const decimalsFor = (precision: string): number => DECIMALS[precision] ?? 9;

/** What coordinates need beside them: each other, and a precision that they aren't finer than. */
export function checkPlace({ precision, latitude, longitude }: Placed, tell: Tell): void {
  if (latitude === undefined && longitude === undefined) return;
  if (latitude === undefined || longitude === undefined) {
    tell(
      latitude === undefined ? 'latitude' : 'longitude',
      'half-a-point',
      'expected both latitude and longitude, or neither',
      {
        fix: 'Write the other one too.',
      },
    );
    return;
  }
  if (!precision) {
    tell('precision', 'missing', 'expected a precision beside coordinates, but it is not there', {
      fix: 'Write "precision": "venue", "locality", "region" or "country".',
    });
    return;
  }
  const most = decimalsFor(precision);
  const finest = Math.max(decimalsOf(latitude), decimalsOf(longitude));
  if (finest > most) {
    tell(
      'latitude',
      'too-fine',
      `expected at most ${String(most)} decimals for the precision "${precision}", got ${String(finest)}`,
      {
        fix: `Round both to ${String(most)} decimals: finer ones tell more of the place than is meant to be told.`,
      },
    );
  }
}

const decimalsOf = (degrees: number): number => (String(degrees).split('.')[1] ?? '').length;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Tells of a code of the right shape that no country or region has. */
export function checkCode(member: string, code: string | undefined, tell: Tell): void {
  if (!code || !/^(?:[A-Z]{2}|\d{3})$/.test(code)) return;
  if (regionNames.of(code) !== undefined && code !== 'ZZ') return;
  tell(member, 'unknown-region', `no country or region has the code "${code}"`, {
    level: 'warning',
    fix: 'Check it in ISO 3166-1, or in UN M49 for regions.',
  });
}
