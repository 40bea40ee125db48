/** Why something could not be fetched, in words for the person who runs the tool. */
export class FetchError extends Error {
  override name = 'FetchError';
  /** A stable, kebab-case name: `refused-address`, `timeout`, `too-large`, `status-404`. */
  readonly code: string;
  readonly fix: string;
  /** Milliseconds after which the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, fix: string, retryAfter?: number) {
    super(message);
    this.code = code;
    this.fix = fix;
    this.retryAfter = retryAfter;
  }
}

const CODES: Record<string, [code: string, message: string, fix: string]> = {
  ENOTFOUND: ['no-host', 'the host name is not known', 'Check the spelling of the address.'],
  EAI_AGAIN: ['no-dns', 'the host name could not be looked up', 'Check the network and run again.'],
  ECONNREFUSED: ['no-connection', 'nothing answers there', 'Check the address and its port.'],
  ECONNRESET: ['cut-off', 'the server cut the connection', 'Run again later.'],
  UND_ERR_SOCKET: ['cut-off', 'the server cut the connection', 'Run again later.'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: [
    'wrong-length',
    'the answer is not as long as the server said',
    'Run again later; if it stays so, the server or a cache before it is at fault.',
  ],
  CERT_HAS_EXPIRED: ['certificate', 'the certificate has expired', 'The site must renew it.'],
};

/** Any failure of the network as a `FetchError`. */
export function toFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const {
    code = '',
    message = String(error),
    name = '',
  } = (error ?? {}) as Partial<Error & { code: string }>;
  const known = CODES[code];
  if (known) return new FetchError(...known);
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new FetchError('timeout', 'no whole answer in time', 'Run again later.');
  }
  if (/CERT|SSL|TLS/.test(code)) return new FetchError('certificate', message, 'Check the site.');
  return new FetchError('network', message, 'Run again later.');
}
