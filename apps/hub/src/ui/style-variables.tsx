import {
  type CSSVariablesResolver,
  convertCssVariables,
  defaultCssVariablesResolver,
  useMantineTheme,
} from '@mantine/core';
import { useLayoutEffect, useMemo } from 'react';

/**
 * The theme's variables as a constructed style sheet. The component library would write them into a `<style>` element,
 * which the hub's Content-Security-Policy does not allow.
 */
export function StyleVariables({ resolver }: { readonly resolver: CSSVariablesResolver }) {
  const theme = useMantineTheme();
  const text = useMemo(() => {
    const library = convertCssVariables(defaultCssVariablesResolver(theme), ':root');
    // In the library's layer, so that `tokens.css` goes on having the last word.
    return `@layer mantine { ${library} } ${convertCssVariables(resolver(theme), ':root')}`;
  }, [theme, resolver]);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
  return null;
}
