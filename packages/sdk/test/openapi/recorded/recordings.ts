import { readdirSync, readFileSync } from "node:fs";
import type { Flavour } from "./document.ts";

const fixtures = new URL("../../../../../fixtures/", import.meta.url);

/** The file of a flavour's fixtures. */
export function fixture(flavour: Flavour, file: string): URL {
  return new URL(`${flavour === "pterodactyl" ? "panel" : flavour}/${file}`, fixtures);
}

export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** What was JSON as it was, other text as `$text`, null for nothing. */
  readonly body: unknown;
}

/** A request to the real panel and what it answered. */
export interface Exchange {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: unknown;
  readonly rawBody?: string;
  readonly expect: RecordedAnswer;
  /** Other answers that are just as legitimate. */
  readonly anyOf?: readonly RecordedAnswer[];
}

export interface Suite {
  readonly title: string;
  readonly exchanges: readonly Exchange[];
}

/** Every suite of recorded exchanges with the two APIs, in order. */
export function recordedSuites(flavour: Flavour): readonly Suite[] {
  const folder = fixture(flavour, "recordings/");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      title: file.replace(".json", ""),
      exchanges: (JSON.parse(readFileSync(new URL(file, folder), "utf8")).steps as Exchange[]).filter(
        (step) => step.expect !== undefined && step.path.startsWith("/api/"),
      ),
    }));
}

/** Every answer to an exchange that the panel may give. */
export function answersTo(exchange: Exchange): readonly RecordedAnswer[] {
  return [exchange.expect, ...(exchange.anyOf ?? [])];
}

/** The header that was sent; JSON is asked for unless the recording says otherwise. */
export function sentHeader(exchange: Exchange, name: string): string | undefined {
  const written = Object.entries(exchange.headers ?? {}).find(([key]) => key.toLowerCase() === name);
  if (written) return written[1] ?? undefined;
  if (name === "content-type" && exchange.body !== undefined) return "application/json";
  return undefined;
}
