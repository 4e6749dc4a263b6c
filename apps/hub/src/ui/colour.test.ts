import { describe, expect, test } from '@jest/globals';
import { contrast, fromOklch, inkOn, parseHex, readableOn, toHex, toOklch } from './colour.ts';

const colours = ['#FF6B6B', '#4ECDC4', '#FFE600', '#000000', '#FFFFFF', '#1F6F4A', '#0000FF', '#7F7F7F', '#00FF00'];

describe('contrast', () => {
  test('is 21 between black and white, 1 between likes, and goes both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#4ecdc4', '#4ECDC4')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });
});

test.each(colours)('text in black or white on %s can be read', (colour) => {
  expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
});

test.each(colours)('%s is made readable on light and dark', (colour) => {
  for (const ground of ['#ffffff', '#eff1f4', '#1d222b', '#000000']) {
    expect(contrast(readableOn(ground, colour), ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test('a colour that can be read already stays as it is', () => {
  expect(readableOn('#ffffff', '#1F6F4A')).toBe('#1F6F4A');
});

test.each(colours)('%s survives the way through Oklch', (colour) => {
  expect(toHex(fromOklch(toOklch(parseHex(colour))))).toBe(colour.toLowerCase());
});
