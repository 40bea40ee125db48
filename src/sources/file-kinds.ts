/** What a file is, told by its first bytes, when it is nothing that could be read. */
export interface FileKind {
  readonly name: string;
  readonly fix: string;
}

const asTable = 'Save the table as CSV, or publish the sheet as CSV.';
const asText = 'Save its text as plain text or as a web page, or give the address of the article.';
const pictures = 'Give the address of the article, feed or calendar instead.';
const unpack = 'Unpack it first and give the file inside.';

const marks: readonly (readonly [mark: string, kind: FileKind])[] = [
  ['%PDF', { name: 'a PDF document', fix: asText }],
  ['\x89PNG\r\n', { name: 'a picture (PNG)', fix: pictures }],
  ['\xff\xd8\xff', { name: 'a picture (JPEG)', fix: pictures }],
  ['GIF8', { name: 'a picture (GIF)', fix: pictures }],
  ['BM', { name: 'a picture (BMP)', fix: pictures }],
  ['II*\0', { name: 'a picture (TIFF)', fix: pictures }],
  ['MM\0*', { name: 'a picture (TIFF)', fix: pictures }],
  [
    '\xd0\xcf\x11\xe0',
    {
      name: 'a document of an old Office (Word, Excel or Outlook)',
      fix: `${asText} A table: save it as CSV.`,
    },
  ],
  ['{\\rtf', { name: 'a formatted text (RTF)', fix: asText }],
  ['\x1f\x8b', { name: 'a compressed file (gzip)', fix: unpack }],
  ['BZh', { name: 'a compressed file (bzip2)', fix: unpack }],
  ['7z\xbc\xaf', { name: 'an archive (7z)', fix: unpack }],
  ['Rar!', { name: 'an archive (RAR)', fix: unpack }],
  ['ID3', { name: 'a sound recording', fix: pictures }],
  ['OggS', { name: 'a recording', fix: pictures }],
  ['\x00asm', { name: 'a program', fix: pictures }],
  ['\x7fELF', { name: 'a program', fix: pictures }],
  ['SQLite format 3', { name: 'a database', fix: asTable }],
];

const inZip: readonly (readonly [part: string, kind: FileKind])[] = [
  ['word/', { name: 'a Word document', fix: asText }],
  ['xl/', { name: 'an Excel workbook', fix: asTable }],
  ['ppt/', { name: 'a PowerPoint presentation', fix: asText }],
  ['opendocument.text', { name: 'an OpenDocument text', fix: asText }],
  ['opendocument.spreadsheet', { name: 'an OpenDocument table', fix: asTable }],
  ['epub+zip', { name: 'an e-book (EPUB)', fix: asText }],
  ['Index/Document.iwa', { name: 'a document of Pages or Numbers', fix: asText }],
];

/** Tells a file that no importer reads by its bytes; nothing for what may be text. */
export function readFileKind(input: string | Uint8Array): FileKind | undefined {
  const head = typeof input === 'string' ? input.slice(0, 64) : latin(input.subarray(0, 64));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return kindOfZip(input);
  if (/^.{4}ftyp(?:heic|heif|mif1|avif)/s.test(head))
    return { name: 'a picture (HEIC or AVIF)', fix: pictures };
  if (/^.{4}ftyp/s.test(head)) return { name: 'a film', fix: pictures };
  if (/^RIFF.{4}WEBP/s.test(head)) return { name: 'a picture (WebP)', fix: pictures };
  if (/^RIFF.{4}(?:WAVE|AVI )/s.test(head)) return { name: 'a recording', fix: pictures };
  // A PDF may have junk before its mark.
  if (/%PDF-\d/.test(head)) return marks[0]?.[1];
  const found = marks.find(([mark]) => head.startsWith(mark));
  return found && (found[0] !== 'BM' || /[\0-\x08]/.test(head)) ? found[1] : undefined;
}

/** The names of an archive's members stand in the clear at its end. */
function kindOfZip(input: string | Uint8Array): FileKind {
  const edge = 60_000;
  const names =
    typeof input === 'string'
      ? input.slice(0, edge) + input.slice(-edge)
      : latin(input.subarray(0, edge)) + latin(input.subarray(-edge));
  const found = inZip.find(([part]) => names.includes(part));
  return found?.[1] ?? { name: 'an archive (ZIP)', fix: unpack };
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
