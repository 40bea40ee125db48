import type { Related } from '../../model/feed.ts';
import { formatDate } from '../../text/when.ts';
import { escapeMarkup } from '../escape.ts';
import { type HtmlOptions, langOf } from './options.ts';
import { link, list, tag } from './parts.ts';

/** Posts to read next: title and day. */
export const relatedPosts = (posts: readonly Related[], options: HtmlOptions): string =>
  list(
    'ul',
    posts.map(({ url, title, published, language }) => {
      const post = tag('span', link(title, url || undefined), { lang: langOf(options, language) });
      const day = published && escapeMarkup(formatDate(options.language, published));
      return day ? `${post} · ${tag('time', day, { datetime: published })}` : post;
    }),
  );
