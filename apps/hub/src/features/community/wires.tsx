import classes from './wires.module.css';

/** Nodes and wires in the community's colours: what is made here. Says nothing to a screen reader. */
export function Wires() {
  return (
    <svg className={classes.wires} viewBox="0 0 360 200" aria-hidden="true" focusable={false}>
      <defs>
        <linearGradient id="wire-in" gradientUnits="userSpaceOnUse" x1="108" y1="0" x2="196" y2="0">
          <stop className={classes.fromFirst} offset="0" />
          <stop className={classes.toSecond} offset="1" />
        </linearGradient>
        <linearGradient id="wire-out" gradientUnits="userSpaceOnUse" x1="288" y1="0" x2="360" y2="0">
          <stop className={classes.toSecond} offset="0" />
          <stop className={classes.toNothing} offset="1" />
        </linearGradient>
      </defs>
      <g className={classes.lines}>
        <path stroke="url(#wire-in)" d="M108 46C160 46 144 96 196 96" />
        <path className={classes.plain} d="M108 156C160 156 144 112 196 112" />
        <path stroke="url(#wire-out)" d="M288 104C330 104 322 48 360 44" />
      </g>
      <Node x={12} y={22} words={[44]} />
      <Node x={12} y={132} words={[56]} />
      <Node x={196} y={70} words={[34, 52]} />
      <g className={classes.first}>
        <circle cx="108" cy="46" r="5.5" />
        <circle cx="196" cy="96" r="5.5" />
      </g>
      <g className={classes.second}>
        <circle cx="108" cy="156" r="5.5" />
        <circle cx="196" cy="112" r="5.5" />
        <circle cx="288" cy="104" r="5.5" />
      </g>
    </svg>
  );
}

/** @param words how long its lines are */
function Node({ x, y, words }: { readonly x: number; readonly y: number; readonly words: readonly number[] }) {
  const [width, height] = words.length > 1 ? [92, 68] : [96, 48];
  const top = y + height / 2 - words.length * 9 + 5;
  return (
    <>
      <rect className={classes.node} x={x} y={y} width={width} height={height} rx="12" />
      {words.map((length, line) => (
        <rect
          key={length}
          className={line === 0 ? classes.title : classes.line}
          x={x + 18}
          y={top + line * 18}
          width={length}
          height="8"
          rx="4"
        />
      ))}
    </>
  );
}
