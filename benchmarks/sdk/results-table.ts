import { rounded } from "../report/statistics.ts";
import { bundleSize } from "./bundle-size.ts";
import type { Entrant } from "./contenders.ts";
import type { Results } from "./race.ts";

export const columns = [
  "",
  "GET",
  "CPU",
  "list",
  "create",
  "1,000 GETs at once",
  "RSS MiB",
  "import ms",
  "size",
  "size for browsers",
];

/** A row for everybody, beside raw fetch in the same race. */
export async function rowsOf(results: Results, servers: number): Promise<(string | number)[][]> {
  const raw = figuresOf(results, "raw-fetch");
  const rows = [];
  for (const { entrant, ...figures } of results)
    rows.push([
      entrant.name,
      `${rounded(figures.getMs)} (${rounded(figures.getMs / raw.getMs)} ×)`,
      rounded(figures.getCpuMs),
      `${rounded(figures.listMs)}${figures.listed < servers ? ` (${figures.listed} only)` : ""}`,
      rounded(figures.createMs),
      `${rounded(figures.concurrentMs)} (${rounded(figures.concurrentMs / raw.concurrentMs)} ×)`,
      rounded(figures.rssMiB),
      rounded(figures.importMs),
      await sizeOf(entrant, "node"),
      await sizeOf(entrant, "browser"),
    ]);
  return rows;
}

export function figuresOf(results: Results, file: string): Results[number] {
  const found = results.find(({ entrant }) => entrant.file === file);
  if (found === undefined) throw new Error(`${file} was not measured`);
  return found;
}

async function sizeOf({ module, isPeer }: Entrant, platform: "node" | "browser"): Promise<string | number> {
  if (module === null) return "–";
  const kilobytes = await bundleSize(module, { platform, isPeer });
  return kilobytes === null ? "fails" : rounded(kilobytes);
}
