import { expect } from 'chai';
import { isPublicAddress } from '../../src/cli/net/address.ts';
import { FetchError } from '../../src/cli/net/fetch-error.ts';
import { fetchLimited } from '../../src/cli/net/fetch-limited.ts';

describe('isPublicAddress', () => {
  const refused = [
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::1',
    '2001:db8::1',
    '2001::1',
    '',
  ];
  for (const address of refused) {
    it(`refuses "${address}"`, () => {
      expect(isPublicAddress(address)).to.equal(false);
    });
  }

  for (const address of ['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1']) {
    it(`takes ${address} for public`, () => {
      expect(isPublicAddress(address)).to.equal(true);
    });
  }
});

describe('fetchLimited', () => {
  const forms = [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
  ];
  for (const form of forms) {
    it(`refuses ${form} without connecting`, async () => {
      const error = await failure(form);
      expect(error.code).to.equal('refused-address');
      expect(error.fix).to.contain('allowPrivate');
    });
  }

  for (const address of [
    'file:///etc/passwd',
    'ftp://a.example/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'nothing',
  ]) {
    it(`refuses ${address}, which is no http(s) address`, async () => {
      expect((await failure(address)).code).to.equal('no-address');
    });
  }
});

async function failure(address: string): Promise<FetchError> {
  try {
    await fetchLimited(address, { allowPrivate: [], userAgent: 'test', now: 0 });
  } catch (error) {
    if (error instanceof FetchError) return error;
  }
  throw new Error('it was fetched');
}
