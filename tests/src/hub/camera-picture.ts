import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

const width = 640;
const height = 480;

/** Writes what Chromium's fake camera shows (`--use-file-for-fake-video-capture`): the code that a page shows. */
export async function filmCode({ page }: { readonly page: Page }, label: RegExp, file: string): Promise<void> {
  const markup = await page.getByRole('img', { name: label }).evaluate((element) => {
    const code = element.cloneNode(true) as Element;
    for (const side of ['width', 'height']) code.setAttribute(side, '400');
    return new XMLSerializer().serializeToString(code);
  });
  const light = await page.evaluate(
    async ([svg, wide, high]) => {
      const code = new Image();
      code.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await code.decode();
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = high;
      const context = canvas.getContext('2d');
      if (context === null) return '';
      context.fillStyle = '#fff';
      context.fillRect(0, 0, wide, high);
      context.drawImage(code, (wide - 400) / 2, (high - 400) / 2, 400, 400);
      const { data } = context.getImageData(0, 0, wide, high);
      let bytes = '';
      for (let at = 0; at < data.length; at += 4) bytes += String.fromCharCode(data[at] ?? 0);
      return btoa(bytes);
    },
    [markup, width, height] as const,
  );
  // Y4M: a line on the whole, then each picture as brightness and two planes of colour, which stay grey.
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const grey = Buffer.alloc((width * height) / 2, 128);
  const picture = [Buffer.from('FRAME\n'), Buffer.from(light, 'base64'), grey];
  await writeFile(file, Buffer.concat([header, ...picture, ...picture]));
}
