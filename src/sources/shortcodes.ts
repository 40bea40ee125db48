/** What may stand in a shortcode: a bracket only within quotes. Bounded, so that a flood of brackets costs no more than its length. */
const inside = String.raw`(?:"[^"]{0,500}"|'[^']{0,500}'|[^[\]"'])*`;
/** Tags of page builders and plugins that WordPress leaves in a text when it can't run them; `[sic]` and `[1]` are none. */
const builders = 'et_pb|vc|fusion|av|cs|ux|mk|tatsu|thrive|fl';
const shortcode = new RegExp(
  String.raw`\[(?:/[a-z][\w-]{0,60}\s?|(?:${builders}|su|elementor|wpforms|contact-form|gravityform|ninja_form|gallery|caption|embed|playlist|rev_slider|layerslider)[\w-]{0,60}(?:\s${inside})?|[a-z][\w-]{0,60}\s(?=[^[\]]{0,200}=)${inside})/?\]`,
  'gi',
);
const builder = new RegExp(String.raw`\[(?:${builders})_?[\w-]{0,60}[\s\]]`, 'i');

/** HTML without the shortcodes that were left in it, and whether they are those of a page builder. */
export function withoutShortcodes(html: string): { html: string; hasBuilder: boolean } {
  if (!html.includes('[')) return { html, hasBuilder: false };
  return {
    html: html.replace(shortcode, ''),
    hasBuilder: builder.test(html),
  };
}
