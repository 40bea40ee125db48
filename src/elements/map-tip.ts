/** The visitor's pointer on the map and in its list: what is pointed at, and the words beside it. */
export class MapTip {
  /** The code of what is pointed at, or `''`. */
  active = '';
  /** Where the words stand in the picture, as shares of its width and height; undefined while they don't. */
  place?: readonly [x: number, y: number];

  #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The pointer is over the map. */
  readonly overMap = (event: PointerEvent): void => {
    const target = event.target as Element;
    if (target.closest('.tip')) return this.#stay();
    const code = codeOf(target);
    // The way from a shape to its words may lead over others' land: they wait a little.
    if (code === undefined) this.#soon();
    else this.#show(code, placeOf(event));
  };

  /** The pointer or the focus is in the list: the shape is outlined, no words are needed. */
  readonly overList = (event: Event): void => this.#show(codeOf(event.target as Element) ?? '');

  readonly leave = (): void => this.#soon();

  readonly hide = (): void => this.#show('');

  #show(code: string, place?: readonly [number, number]): void {
    this.#stay();
    if (code === this.active && !this.place === !place) return;
    if (!this.place !== !place) {
      // Escape must work wherever the focus is, but only while there is something to close.
      if (place) document.addEventListener('keydown', this.#onKey);
      else document.removeEventListener('keydown', this.#onKey);
    }
    this.active = code;
    this.place = code ? place : undefined;
    this.#changed();
  }

  #soon(): void {
    this.#stay();
    this.#timer = setTimeout(this.hide, 250);
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hide();
  };
}

/** The code that an element or one around it stands for. */
export function codeOf(element: Element): string | undefined {
  return element.closest('[data-code]')?.getAttribute('data-code') ?? undefined;
}

function placeOf({ clientX, clientY, currentTarget }: PointerEvent): [number, number] {
  const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}
