export function countryNamed(name: string): string | undefined {
  return (
    { indonesia: 'ID', nepal: 'NP', france: 'FR', kenya: 'KE', spain: 'ES' } as Record<
      string,
      string
    >
  )[name.toLowerCase()];
}
