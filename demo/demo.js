// What the demo's pages can do beyond showing the elements. Nothing here is needed on a page of your own.

const schemes = /** @type {const} */ ([
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]);

/** Light or dark, as the reader likes it; without this script, as the system says. */
function addSchemes() {
  const fieldset = document.createElement('fieldset');
  fieldset.className = 'scheme';
  fieldset.setAttribute('aria-label', 'Colours');
  fieldset.append(...schemes.map(([value, name]) => schemeOption(value, name)));
  fieldset.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) setScheme(target.value);
  });
  document.querySelector('.bar')?.append(fieldset);
}

/**
 * @param {string} value
 * @param {string} name
 */
function schemeOption(value, name) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = 'scheme';
  input.value = value;
  input.checked = value === knownScheme();
  label.append(input, name);
  return label;
}

function knownScheme() {
  try {
    return sessionStorage.getItem('scheme') ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** @param {string} value */
function setScheme(value) {
  document.documentElement.dataset['scheme'] = value;
  try {
    sessionStorage.setItem('scheme', value);
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
}

let words = { copy: 'Copy', copied: 'Copied', notCopied: 'Select it and copy it yourself' };

/** A page that speaks other languages says so. */
document.addEventListener('demo-words', (event) => {
  words = /** @type {CustomEvent<typeof words>} */ (event).detail;
  for (const button of document.querySelectorAll('.copy')) button.textContent = words.copy;
});

/** @param {Element} snippet */
function addCopy(snippet) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = words.copy;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText((snippet.textContent ?? '').trim()).then(
      () => (button.textContent = words.copied),
      () => (button.textContent = words.notCopied),
    );
  });
  snippet.after(button);
}

setScheme(knownScheme());
addSchemes();
document.querySelectorAll('.snippet').forEach(addCopy);
