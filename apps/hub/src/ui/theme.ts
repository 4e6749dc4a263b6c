import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';
import type { Brand } from './brand.ts';

const sans = "'Geist Variable', 'Geist Fallback', system-ui, sans-serif";
const mono = "ui-monospace, 'SF Mono', 'Cascadia Code', 'Roboto Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

/** The library's greys for the dark, in our tone: as in `tokens.css`. */
const dark: MantineColorsTuple = [
  '#e9ecf1',
  '#b8c0cc',
  '#a0a9b8',
  '#7f8999',
  '#3a4250',
  '#272d38',
  '#1d222b',
  '#161a21',
  '#0d1015',
  '#080a0e',
];

/** The component library's theme in a community's colours. */
export function themeOf(brand: Brand): MantineThemeOverride {
  return createTheme({
    fontFamily: sans,
    fontFamilyMonospace: mono,
    headings: { fontFamily: sans, fontWeight: '650' },
    defaultRadius: 'md',
    radius: { xs: '4px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
    respectReducedMotion: true,
    colors: { brand: brand.scale, dark },
    primaryColor: 'brand',
    primaryShade: brand.shade,
    autoContrast: true,
    // Where black and white text read equally well: above it black is better, below it white.
    luminanceThreshold: 0.179,
  });
}

/** What our style sheets need to know of the community's colours. */
export function brandVariables(brand: Brand): CSSVariablesResolver {
  const variables = (accent: string) => ({ '--mantine-color-anchor': accent, '--hub-accent': accent });
  return () => ({
    variables: {
      '--hub-primary': brand.primary,
      '--hub-secondary': brand.secondary,
      '--hub-on-primary': brand.onPrimary,
    },
    light: variables(brand.accent.light),
    dark: variables(brand.accent.dark),
  });
}
