/** An old phone's window. */
export const phone = { viewport: { width: 390, height: 844 } };
/** The script tag, as partners paste it. */
export const loader =
  '<script type="module" crossorigin="anonymous" src="/dist/convene.js"></script>';
const words = `<p>${'What the page itself has to say. '.repeat(12)}</p>`;
/** A partner's page: words of its own before and after a widget. */
export const pageOf = (head: string, widget: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Meetings</title><link rel="icon" href="data:,">${head}<h1>Meetings</h1>${words}${widget}${words.repeat(9)}`;
