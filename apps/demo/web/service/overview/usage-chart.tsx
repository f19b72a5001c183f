import { useEffect, useRef } from "react";
import uPlot from "uplot";
import { usePaint } from "../../layout/theme.ts";
import "uplot/dist/uPlot.min.css";

interface UsageChartProps {
  readonly title: string;
  /** The newest value as people say it. */
  readonly value: string;
  /** Seconds since 1970. */
  readonly times: readonly number[];
  readonly series: readonly (readonly number[])[];
  /** The top of the scale is never below this. */
  readonly least: number;
  /** The top of the scale, where it is known. */
  readonly most?: number;
}

const height = 92;
const colours = ["--accent", "--busy"];

/** One figure over time. The line repeats the value, which is there as text. */
export function UsageChart({ title, value, times, series, least, most }: UsageChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(null);
  const paint = usePaint();
  const lines = series.length;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const drawn = new uPlot(
      {
        width: element.clientWidth,
        height,
        padding: [4, 0, 0, 0],
        cursor: { show: false },
        legend: { show: false },
        axes: [{ show: false }, { show: false }],
        scales: { y: { range: (_, __, highest) => [0, most ?? Math.max(least, highest * 1.15)] } },
        series: [
          {},
          ...Array.from({ length: lines }, (_, line) => ({
            stroke: paint(colours[line] ?? "--accent"),
            width: 1.5,
            points: { show: false },
            ...(line === 0 && { fill: paint("--accent-soft") }),
          })),
        ],
      },
      [[], ...Array.from({ length: lines }, () => [])],
      element,
    );
    plot.current = drawn;
    const watcher = new ResizeObserver(() => drawn.setSize({ width: element.clientWidth, height }));
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      drawn.destroy();
      plot.current = null;
    };
  }, [paint, lines, least, most]);

  useEffect(() => {
    plot.current?.setData([[...times], ...series.map((values) => [...values])]);
  });

  return (
    <figure className="card chart">
      <figcaption className="row-apart">
        <span className="quiet small">{title}</span>
        <strong>{value}</strong>
      </figcaption>
      <div className="chart-plot" ref={box} aria-hidden />
    </figure>
  );
}
