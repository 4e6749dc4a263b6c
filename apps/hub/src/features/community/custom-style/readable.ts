import { contrast, toHex } from '../../../ui/colour.ts';

/** A text that cannot be read well enough. */
export interface Unreadable {
  readonly text: string;
  readonly ratio: number;
}

/** The first text below an element whose contrast to its ground is less than WCAG 2 AA asks for; undefined if all is well. */
export function firstUnreadable(root: Element): Unreadable | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: element } = node;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const ink = hexOf(style.color);
    if (ground === undefined || ink === undefined) continue;
    const ratio = contrast(ink, ground);
    if (ratio < (isLarge(style) ? 3 : 4.5)) return { text: text.slice(0, 60), ratio };
  }
  return undefined;
}

/** Large text of WCAG: from 24 px, or from 18.66 px where it is bold. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const px = Number.parseFloat(fontSize);
  return px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700);
}

/** The colour that an element stands on; undefined where it is a picture or a gradient of its own. */
function groundOf(start: Element): string | undefined {
  for (let element: Element | null = start; element !== null; element = element.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const colour = hexOf(backgroundColor);
    if (colour !== undefined) return colour;
  }
  return undefined;
}

/** An opaque colour as the browser computed it; undefined for one that shows through. */
function hexOf(colour: string): string | undefined {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  context.canvas.width = 1;
  context.canvas.height = 1;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return a < 255 ? undefined : toHex({ r: r / 255, g: g / 255, b: b / 255 });
}
