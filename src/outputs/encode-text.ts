/** A text as part of an address; half a character, which no address can hold, becomes the sign for one that is unknown. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
