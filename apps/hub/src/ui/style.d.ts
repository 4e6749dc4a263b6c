import 'react';

declare module 'react' {
  /** Custom properties in `style`, which our style sheets read. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
