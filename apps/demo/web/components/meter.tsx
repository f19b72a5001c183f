import "./meter.css";

interface MeterProps {
  readonly label: string;
  /** 0 is empty, 1 is full; more is oversold. */
  readonly fraction: number;
  readonly text: string;
}

/** How much of something is taken. */
export function Meter({ label, fraction, text }: MeterProps) {
  const tone = fraction >= 0.95 ? "meter-full" : fraction >= 0.8 ? "meter-high" : "";
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser's own meter cannot hold its words and takes no colours
    <div
      className={`meter ${tone}`}
      role="meter"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={text}
    >
      <div className="meter-words small">
        <span className="quiet">{label}</span>
        <span>{text}</span>
      </div>
      <div className="meter-bar">
        <span style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
