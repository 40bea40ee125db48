// Runs on a hostile page after the page's own scripts and before ours, and keeps account of what ours do beyond
// showing their elements. Plain, and without any method that such a page may have replaced.
(function () {
  'use strict';
  const names = Object.getOwnPropertyNames;
  const descriptorOf = Object.getOwnPropertyDescriptor;
  const guarded = /** @type {const} */ ([
    ...['Object', 'Array', 'String', 'Function', 'Promise', 'Date', 'Map', 'Set', 'JSON', 'Math'],
    ...['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'History'],
  ]);
  /** @type {string[]} */
  const notes = [];
  /** @type {(kind: string, what: unknown) => void} */
  const note = (kind, what) => {
    notes[notes.length] = `${kind}: ${String(what)}`;
  };

  /** @param {object} object */
  function shapeOf(object) {
    const shape = new Map();
    const own = names(object);
    for (let index = 0; index < own.length; index += 1) {
      const name = own[index] ?? '';
      const part = descriptorOf(object, name);
      // eslint-disable-next-line @typescript-eslint/unbound-method -- compared, never called
      shape.set(name, [part?.value, part?.get, part?.set]);
    }
    return shape;
  }

  /** @type {(before: Map<string, unknown[]>, after: Map<string, unknown[]>, what: string) => void} */
  function compare(before, after, what) {
    after.forEach((parts, name) => {
      const old = before.get(name);
      if (!old) note('added', `${what}.${name}`);
      else if (what !== 'window' && parts.some((part, index) => !Object.is(part, old[index])))
        note('changed', `${what}.${name}`);
    });
    before.forEach((_, name) => after.has(name) || note('removed', `${what}.${name}`));
  }

  const places = guarded.flatMap((name) => {
    const own = /** @type {Record<string, { prototype?: object }>} */ (
      /** @type {unknown} */ (window)
    )[name];
    if (!own) return [];
    return own.prototype
      ? [
          [name, own],
          [`${name}.prototype`, own.prototype],
        ]
      : [[name, own]];
  });
  const before = new Map(
    places.map(([name, object]) => [name, shapeOf(/** @type {object} */ (object))]),
  );
  const listen = EventTarget.prototype.addEventListener.bind(window);

  listen('error', (event) => note('error', /** @type {ErrorEvent} */ (event).message));
  listen('unhandledrejection', (event) =>
    note('rejection', /** @type {PromiseRejectionEvent} */ (event).reason),
  );
  listen('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = /** @type {SecurityPolicyViolationEvent} */ (event);
    note('violation', `${effectiveDirective} ${blockedURI}`);
  });
  for (const name of /** @type {const} */ (['alert', 'confirm', 'prompt', 'open', 'print'])) {
    const own = () => (note('dialog', name), null);
    Object.defineProperty(window, name, { value: own, configurable: true, writable: true });
  }
  const { title } = document;
  const cookieOf = () => {
    try {
      return document.cookie;
    } catch {
      return ''; // A page of no origin has none.
    }
  };
  const cookie = cookieOf();
  const { length } = history;
  const address = location.href;
  // Names on the page may stand in the way of the document's own members.
  const root = document.documentElement;
  /** @type {(name: 'activeElement' | 'body') => unknown} */
  const memberOf = (name) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the document
    const get = descriptorOf(Document.prototype, name)?.get;
    return get && Reflect.apply(get, document, []);
  };
  const attributes = root.getAttributeNames().join();

  /** @type {string[]} */
  const lines = [];
  for (const name of /** @type {const} */ (['warn', 'error'])) {
    /** @type {typeof console.warn | undefined} */
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the console
    const own = console[name]; // A page may have taken it away.
    if (typeof own !== 'function') continue;
    console[name] = (...words) => {
      lines[lines.length] = String(words[0]);
      own.apply(console, words);
    };
  }

  Object.defineProperty(window, 'oracle', {
    value: {
      /** What has been written to the console. */
      lines,
      /** What a vector calls when it runs. */
      ran: (/** @type {string} */ what) => note('ran', what),
      /** Everything that was not to be, a line each. */
      account() {
        for (const [name, object] of places) {
          compare(
            before.get(name) ?? new Map(),
            shapeOf(/** @type {object} */ (object)),
            /** @type {string} */ (name),
          );
        }
        compare(globals, shapeOf(window), 'window');
        if (document.title !== title) note('changed', 'title');
        if (history.length !== length) note('changed', 'history');
        if (location.href !== address) note('changed', 'address');
        if (memberOf('activeElement') !== memberOf('body')) note('changed', 'focus');
        if (root.getAttributeNames().join() !== attributes)
          note('changed', 'the page’s own attributes');
        try {
          if (cookieOf() !== cookie) note('changed', 'cookie');
          if (localStorage.length + sessionStorage.length) note('changed', 'storage');
        } catch {
          // Where it throws, nothing can have been kept.
        }
        return notes.splice(0);
      },
    },
  });
  const globals = shapeOf(window);
})();
