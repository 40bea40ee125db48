const limit = 5_000_000;

/**
 * An answer's text, read as it comes so that an endless one is let go of.
 *
 * @throws {RangeError} from 5 MB on
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit || signal.aborted) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError();
    }
    text += decoder.decode(value, { stream: true });
  }
}
