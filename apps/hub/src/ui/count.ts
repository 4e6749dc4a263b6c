const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const roundFigures = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** A number to be read at a glance: `1,204`, and from 100,000 on `120K`. */
export function figure(value: number): string {
  return (Math.abs(value) < 100_000 ? figures : roundFigures).format(value);
}
