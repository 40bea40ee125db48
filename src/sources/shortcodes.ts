const value = String.raw`(?:"[^"]*"|'[^']*'|[^\]"'])*`;
/** Tags of page builders and plugins that WordPress leaves in a text when it can't run them; `[sic]` and `[1]` are none. */
const shortcode = new RegExp(
  String.raw`\[(?:/[a-z][\w-]*\s*|(?:et_pb|vc|fusion|av|cs|ux|mk|tatsu|su|fl|thrive|elementor|wpforms|contact-form|gravityform|ninja_form|gallery|caption|embed|playlist|rev_slider|layerslider)[\w-]*(?:\s${value})?|[a-z][\w-]*\s${value}=${value})/?\]`,
  'gi',
);

/** HTML without the shortcodes that were left in it, and whether they are those of a page builder. */
export function withoutShortcodes(html: string): { html: string; hasBuilder: boolean } {
  if (!html.includes('[')) return { html, hasBuilder: false };
  return {
    html: html.replace(shortcode, ''),
    hasBuilder: /\[(?:et_pb|vc|fusion|av|cs|ux|mk|tatsu|thrive|fl)_?[\w-]*[\s\]]/i.test(html),
  };
}
