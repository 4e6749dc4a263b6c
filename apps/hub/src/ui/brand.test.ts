import { expect, test } from '@jest/globals';
import { brandOf } from './brand.ts';
import { contrast, luminance, parseHex } from './colour.ts';

test.each(['#FF6B6B', '#FFE600', '#000000', '#FFFFFF', '#1F6F4A', '#2B00FF'])(
  '%s gives ten shades, light to dark, and is one of them',
  (primary) => {
    const { scale, shade } = brandOf(primary, '#4ECDC4');
    expect(scale).toHaveLength(10);
    expect(scale[shade]).toBe(primary);
    const others = scale.filter((_, place) => place !== shade).map((colour) => luminance(parseHex(colour)));
    expect(others).toEqual([...others].sort((a, b) => b - a));
  },
);

test.each(['#FFE600', '#000000', '#FFFFFF'])('text in and on %s can be read on either ground', (primary) => {
  const { accent, onPrimary } = brandOf(primary, '#4ECDC4');
  expect(contrast(accent.light, '#eff1f4')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(accent.dark, '#1d222b')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(primary, onPrimary)).toBeGreaterThanOrEqual(4.5);
});
