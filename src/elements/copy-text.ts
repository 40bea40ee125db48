/**
 * Puts a text into the clipboard. Where the browser forbids it, the field that shows the text is selected, so that the
 * visitor can copy it.
 *
 * @returns whether it is in the clipboard
 */
export async function copyText(
  text: string,
  field?: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
