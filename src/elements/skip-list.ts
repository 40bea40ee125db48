import { html, type TemplateResult } from 'lit';
import { sayStay } from '../text/stay-messages.ts';
import type { View } from './view.ts';

/** Before a long list, for who goes on by Tab: the way past it, seen once it has the focus. */
export function renderSkip({ language }: View): TemplateResult {
  return html`<button class="button skip" part="button" type="button" @click=${skip}>
    ${sayStay(language, 'skipList')}
  </button>`;
}

function skip({ currentTarget }: Event): void {
  const section = (currentTarget as Element).parentElement!;
  const last = [...section.querySelectorAll<HTMLElement>('article')].at(-1);
  const end = section.querySelector<HTMLElement>('.more-line button') ?? last;
  if (end === last) last?.setAttribute('tabindex', '-1');
  end?.focus();
}
