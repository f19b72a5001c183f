/** Paths on a 16 × 16 grid, drawn with a 1.5 px stroke. */
const paths = {
  add: "M8 3v10M3 8h10",
  archive: "M2.500 3h11v3h-11zM3.500 6v7h9V6M6.500 8.500h3",
  back: "M9.5 3.5 5 8l4.500 4.500",
  check: "M3 8.500 6.500 12 13 4.500",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M5.500 5.500V3h7.500v7.500h-2.500M3 5.500h7.500V13H3z",
  cross: "m4.500 4.500 7 7M11.500 4.500l-7 7",
  down: "m4 6 4 4 4-4",
  download: "M8 2.500v7.500m0 0L5 7m3 3 3-3M3 13h10",
  edit: "m3 13 .5-3L10 3.500 12.500 6 6 12.500zM9 4.500 11.500 7",
  external: "M9 3h4v4M13 3 7.500 8.500M11 9.500V13H3V5h3.500",
  eye: "M1.500 8C3 5.200 5.300 3.800 8 3.800S13 5.200 14.500 8C13 10.800 10.700 12.200 8 12.200S3 10.800 1.500 8ZM8 9.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600Z",
  file: "M4 2.500h5l3 3v8H4zM9 2.500v3h3",
  folder: "M2.500 4h4l1.500 1.500h5.500V12.500h-11z",
  lock: "M4 7.500h8V13H4zM5.500 7.500V5.500a2.500 2.500 0 0 1 5 0v2",
  play: "M5 3.500v9l7.500-4.500z",
  refresh: "M13 8a5 5 0 1 1-1.500-3.500M13 2.500v3h-3",
  search: "M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9ZM10.500 10.500 13.500 13.500",
  skull: "M5 12.500v-2A4.500 4.500 0 1 1 11 10.500v2zM6.500 7.500h.01M9.500 7.500h.01",
  sort: "M5 6.500 8 3.500l3 3M5 9.500l3 3 3-3",
  sortDown: "M4.500 6.500 8 10l3.500-3.500",
  sortUp: "M4.500 9.500 8 6l3.500 3.500",
  stop: "M4 4h8v8H4z",
  trash: "M3 4.500h10M6 4.500V3h4v1.500M4.500 4.500 5 13h6l.5-8.500",
  unlock: "M4 7.500h8V13H4zM5.500 7.500V5.500a2.500 2.500 0 0 1 4.800-1",
  upload: "M8 10V2.500m0 0L5 5.500m3-3 3 3M3 13h10",
  warning: "M8 2.500 14 13H2zM8 6.500v3M8 11.300v.01",
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  /** Said to those who do not see it; leave it out where a text beside the icon says the same. */
  readonly label?: string;
}

export function Icon({ name, label }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: without a label it is decoration beside a text that says the same
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      {label && <title>{label}</title>}
      <path d={paths[name]} />
    </svg>
  );
}
