/** Text as people see it: platforms differ in which kind of blank stands around a dash. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
