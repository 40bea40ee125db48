/** What a rule expects, and how to mend what breaks it. */
export interface Expectation {
  readonly expected: string;
  readonly fix: string;
}

/** The rules of the schemas by name; a rule's name is what valibot is given as its message. */
export const EXPECTATIONS = {
  'json-feed-version': {
    expected: '"https://jsonfeed.org/version/1.1"',
    fix: 'Write "version": "https://jsonfeed.org/version/1.1".',
  },
  spec: { expected: '"1.0"', fix: 'Write "spec": "1.0" inside "_convene".' },
  line: {
    expected: 'text on one line, at most 1,000 characters',
    fix: 'Write a short text, or leave the member out.',
  },
  text: {
    expected: 'text, at most 20,000 characters',
    fix: 'Write a text, or leave the member out.',
  },
  alt: {
    expected: 'what the photo shows, or "" for decoration',
    fix: 'Say in a few words what the photo shows, for those who do not see it.',
  },
  date: {
    expected: 'a date like 2024-07-23',
    fix: 'Write 2024, 2024-07, 2024-07-23 or 2024-07-23T09:00: no zone and no offset.',
  },
  'real-day': {
    expected: 'a day that exists',
    fix: 'Check the month and the day; the form is year-month-day.',
  },
  instant: {
    expected: 'a moment like 2024-07-23T09:00:00Z',
    fix: 'Write date, time and offset: 2024-07-23T09:00:00+05:45, or Z for UTC.',
  },
  url: {
    expected: 'an http(s) address without user name and password',
    fix: 'Write the whole address, beginning with https://.',
  },
  language: {
    expected: 'a language tag like "ne" or "pt-BR"',
    fix: 'Use the tags of https://www.rfc-editor.org/info/bcp47.',
  },
  zone: {
    expected: 'a time zone like "Asia/Kathmandu"',
    fix: 'Use a name of the IANA list, not an abbreviation or an offset.',
  },
  'area-code': {
    expected: 'two capital letters (ISO 3166-1) or three digits (UN M49)',
    fix: 'Write "NP" for Nepal or "034" for Southern Asia, in quotes.',
  },
  country: {
    expected: 'two capital letters (ISO 3166-1)',
    fix: 'Write "NP" for Nepal; regions such as "034" stand in "areas".',
  },
  latitude: { expected: 'a number from -90 to 90', fix: 'Write decimal degrees: 27.7.' },
  longitude: { expected: 'a number from -180 to 180', fix: 'Write decimal degrees: 85.3.' },
  pixels: { expected: 'a whole number of pixels', fix: 'Write a number without quotes: 1080.' },
  focal: {
    expected: 'two numbers from 0 to 1',
    fix: 'Write [0.5, 0.4]: how far from the left and from the top.',
  },
  color: { expected: 'a colour like "#345678"', fix: 'Write # and six hexadecimal digits.' },
  'media-type': {
    expected: 'an image type like "image/avif"',
    fix: 'Write the media type of the file.',
  },
  'http-url': {
    expected: 'a whole http(s) address',
    fix: 'Write it with https:// before it.',
  },
  path: { expected: 'a path', fix: 'Write it relative to the config file: "public/convene".' },
  source: {
    expected: 'an address, or an object with "url" or "file"',
    fix: 'Write "https://example.org/feed/" or { "file": "events.csv" }.',
  },
  host: {
    expected: 'a host, with a port or without',
    fix: 'Write "127.0.0.1:8080" or "intranet.example.org".',
  },
  count: { expected: 'a whole number from 1', fix: 'Write a number without quotes: 50.' },
} as const satisfies Record<string, Expectation>;

export type RuleName = keyof typeof EXPECTATIONS;

/** The name of a rule, checked to be one. */
export const rule = (name: RuleName): RuleName => name;
