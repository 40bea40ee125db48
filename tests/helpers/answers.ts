/** A `fetch` that answers each request with what `answer` makes, and remembers what it was asked. */
export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly asked: { readonly url: string; readonly init: RequestInit }[];
}

export function fetchWith(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
): FakeFetch {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push({ url, init });
    return answer(url, init);
  };
  return { fetch, asked };
}

export function jsonResponse(document: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(document), init);
}

/** An answer whose body says so much and then never ends, until the request is given up. */
export function hangingResponse(text: string, signal?: AbortSignal | null): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
  return new Response(body);
}

/** A promise that is kept only when its request is given up. */
export function hangUntilAborted(signal?: AbortSignal | null): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

let count = 0;

/** An address that no other test has used. */
export function freshUrl(): string {
  count += 1;
  return `https://feeds.example/${count}/feed.json`;
}

/** Replaces the page's own `fetch` until `restore` is called. */
export function replaceFetch({ fetch }: FakeFetch): () => void {
  const { fetch: own } = globalThis;
  globalThis.fetch = fetch;
  return () => {
    globalThis.fetch = own;
  };
}
