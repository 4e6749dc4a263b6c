/** What a community's style sheet may set: how things look, never where they are, whether they are there, or what they say. */
const allowed =
  /^(?:color|background-color|background-image|border-(?:top|right|bottom|left)-(?:color|style|width)|border-(?:top|bottom)-(?:left|right)-radius|box-shadow|text-shadow|font-(?:family|style|weight|stretch|variant-caps)|letter-spacing|word-spacing|text-transform|text-decoration-(?:line|color|style|thickness)|text-underline-offset)$/;

/** What makes a browser load something, or reads what is on the page. */
const loading = /(?:url|src|image|image-set|cross-fade|element|paint|attr|env)\(/i;

/** The bytes of a style sheet that are looked at. */
export const maxStyleBytes = 64 * 1024;

/**
 * The harmless part of a style sheet, to be used within `scope` and outside of `kept`. Kept are style rules and media
 * queries with properties of the list above; dropped are imports, fonts, animations, layers, generated content, custom
 * properties, and whatever loads something. The browser's own parser does the reading, so there is no second opinion on
 * what the text means.
 *
 * @param scope and kept: selectors
 */
export function sanitizeStyles(text: string, scope: string, kept: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return `@scope (${scope}) to (${kept}) {\n${rulesOf(sheet.cssRules)}\n}`;
}

function rulesOf(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSStyleRule) return styleRule(rule);
      if (rule instanceof CSSMediaRule) return `@media ${rule.media.mediaText} {\n${rulesOf(rule.cssRules)}\n}`;
      return '';
    })
    .filter((rule) => rule !== '')
    .join('\n');
}

function styleRule({ selectorText, style }: CSSStyleRule): string {
  // `:is` takes no pseudo-elements. The id, which nothing has, lets what the community says win over the hub's own style.
  const selector = `:is(${selectorText}, #community-style)`;
  if (!CSS.supports(`selector(${selector})`) || selectorText.includes('::')) return '';
  const declarations = [...style].flatMap((name) => {
    const value = style.getPropertyValue(name);
    return allowed.test(name) && value !== '' && !loading.test(value) ? [`${name}: ${value};`] : [];
  });
  return declarations.length === 0 ? '' : `${selector} { ${declarations.join(' ')} }`;
}
