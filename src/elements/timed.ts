/** The elements that have drawn times which differ between clocks, until their foot has been drawn. */
export const timed = new WeakSet<Element>();
