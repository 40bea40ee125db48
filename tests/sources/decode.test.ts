import { expect } from 'chai';
import { decode } from '../../src/sources/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ascii = (text: string): number[] => [...utf8(text)];

describe('decode', () => {
  it('believes valid UTF-8 rather than the prolog', () => {
    const { text, encoding, refusedLabel } = decode(
      utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>café’</a>'),
    );
    expect(text).to.include('café’');
    expect(encoding).to.equal('utf-8');
    expect(refusedLabel).to.equal('windows-1252');
  });

  it('believes a byte order mark before all, and drops it', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00]);
    expect(decode(utf16, 'text/plain; charset=utf-8').text).to.equal('Aé');
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])).text).to.equal('A');
    expect(decode('\uFEFFA').text).to.equal('A');
  });

  it('finds UTF-16 without a mark by its zeros', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?>';
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(decode(bytes).text).to.equal(text);
    expect(decode(new Uint8Array(Buffer.from(text, 'utf16le').swap16())).text).to.equal(text);
  });

  const foreign: [string, string, number[], string][] = [
    ['windows-1251', 'windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    ['KOI8-R', 'koi8-r', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], 'Привет'],
    ['GB2312', 'gbk', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['Shift_JIS', 'shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['ISO-8859-2', 'iso-8859-2', [0xb3, 0xf3, 0x64, 0xbc], 'łódź'],
  ];
  for (const [label, encoding, bytes, text] of foreign) {
    it(`reads ${label} as the prolog, the page or the header says`, () => {
      const prolog = [...ascii(`<?xml version="1.0" encoding="${label}"?>`), ...bytes];
      const meta = [
        ...ascii(`<head><META http-equiv=x content="text/html; charset=${label}">`),
        ...bytes,
      ];
      expect(decode(new Uint8Array(prolog)).text).to.match(new RegExp(`${text}$`));
      expect(decode(new Uint8Array(meta)).text).to.match(new RegExp(`${text}$`));
      const header = decode(new Uint8Array(bytes), `text/xml; charset="${label}"`);
      expect(header).to.deep.equal({ text, encoding, unreadable: 0 });
    });
  }

  it('takes windows-1252 for bytes that nobody labels', () => {
    expect(decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x92])).text).to.equal('café ’');
    expect(decode(new Uint8Array([0x63, 0x61, 0x66, 0xe9])).text).to.equal('café');
  });

  it('takes the header where the prolog is nonsense', () => {
    const bytes = new Uint8Array([...ascii('<?xml encoding="x-nonsense"?>'), 0xcf, 0xf0]);
    expect(decode(bytes, 'text/xml; charset=windows-1251').text).to.match(/Пр$/);
  });

  it('keeps UTF-8 that is cut in half at its end, or has one bad byte in long text', () => {
    expect(decode(new Uint8Array([...utf8('naïve caf'), 0xc3])).text).to.match(/^naïve caf/);
    const long = new Uint8Array([...utf8('é'.repeat(200)), 0xff]);
    expect(decode(long, 'text/html; charset=utf-8')).to.include({
      encoding: 'utf-8',
      unreadable: 1,
    });
  });
});
