import { useMemo } from 'react';
import { encode } from 'uqr';
import classes from './qr-code.module.css';

/** An address for a phone's camera. Black on white in the dark too: that is what cameras read. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawing(text), [text]);
  return (
    <svg className={classes.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}

function drawing(text: string): { readonly size: number; readonly path: string } {
  // Four light modules around, as the standard asks.
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
