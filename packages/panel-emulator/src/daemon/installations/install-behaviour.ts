import * as z from "zod";
import type { DaemonSettings } from "../../world/world-settings.ts";

/** What the script prints: at once after the line before, or `afterMs` later. */
const installLine = z.union([z.string(), z.strictObject({ afterMs: z.number().min(0), line: z.string() })]);

/** How installations go from now on: of one egg, or of all that have nothing of their own. */
export const installBehaviour = z.strictObject({
  egg: z.int().positive().optional(),
  /** Emulated ms that an installation takes. */
  delayMs: z.number().min(0).optional(),
  /** The panel is told that it failed. */
  fail: z.boolean().optional(),
  /** What the script prints before its end; null: it never runs. */
  lines: z.array(installLine).nullable().optional(),
  /** What the script leaves: paths from the server's root with their contents. */
  files: z.record(z.string().startsWith("/"), z.string()).optional(),
});

export type InstallBehaviour = z.output<typeof installBehaviour>;

/** How one installation goes. */
export interface InstallPlan {
  readonly delayMs: number;
  readonly fail: boolean;
  /** null: the script never runs. */
  readonly lines: readonly { readonly afterMs: number; readonly line: string }[] | null;
  /** undefined: what the world gives to every new server. */
  readonly files: Readonly<Record<string, string>> | undefined;
}

const usualLines = [
  "Pterodactyl Installation Script",
  "Updating package lists",
  "Downloading the game's files",
  "Unpacking",
];

/** What was said about installations, and what holds of what was not said. */
export class InstallBehaviours {
  readonly #settings: DaemonSettings;
  #ofAll: InstallBehaviour = {};
  readonly #ofEgg = new Map<number, InstallBehaviour>();

  constructor(settings: DaemonSettings) {
    this.#settings = settings;
  }

  configure({ egg, ...behaviour }: InstallBehaviour): void {
    if (egg === undefined) this.#ofAll = { ...this.#ofAll, ...behaviour };
    else this.#ofEgg.set(egg, { ...this.#ofEgg.get(egg), ...behaviour });
  }

  planFor(egg: { readonly id: number; readonly installation: "succeeds" | "fails" } | undefined): InstallPlan {
    const said = { ...this.#ofAll, ...(egg && this.#ofEgg.get(egg.id)) };
    const delayMs = said.delayMs ?? this.#settings.installMs;
    const fail = egg?.installation === "fails" || (said.fail ?? false);
    const spread = usualLines.map((line) => ({ afterMs: delayMs / (usualLines.length + 1), line }));
    // What fails on a real daemon is an image that cannot be had: the script never runs.
    const lines = said.lines === undefined ? (fail ? null : spread) : said.lines;
    return {
      delayMs,
      fail,
      lines: lines?.map((line) => (typeof line === "string" ? { afterMs: 0, line } : line)) ?? null,
      files: said.files,
    };
  }
}
