import * as z from "zod";

/** How the panel's own API misbehaves, whatever the request is. */
export const apiFault = z.strictObject({
  /**
   * `drop-before`: the connection ends before anything changed; `drop-after`: the change is made, but the answer never
   * arrives; `delay`: the answer takes `ms` longer; `status`: an error page of a proxy with `status`; `rate-limited`: 429
   * with `retry-after`; `html`: 200 with a page; `redirect`: 302 to `location`; `truncate`: the answer ends in its middle;
   * `refused`: `status` in the panel's own JSON, with `code` and `detail`.
   */
  mode: z.enum([
    "drop-before",
    "drop-after",
    "delay",
    "status",
    "refused",
    "rate-limited",
    "html",
    "redirect",
    "truncate",
  ]),
  /** A regular expression for `METHOD path`. */
  match: z.string().optional(),
  /** How often; always when left out. */
  times: z.int().positive().optional(),
  /** From 0 to 1. */
  probability: z.number().min(0).max(1).optional(),
  /** Emulated ms of `delay`. */
  ms: z.number().min(0).default(1000),
  status: z.int().min(400).max(599).default(502),
  /** The name of the panel's exception, for `refused`. */
  code: z.string().default("DisplayException"),
  /** The panel's words, for `refused`. */
  detail: z.string().default("The panel refuses this."),
  location: z.string().default("/auth/login"),
  /** Seconds for `rate-limited`. */
  retryAfter: z.int().min(0).default(1),
});

export type ApiFault = z.output<typeof apiFault>;
export type ApiFaultInput = z.input<typeof apiFault>;

/** The faults that are switched on. The first that matches a request strikes. */
export class ApiFaults {
  #active: { fault: ApiFault; pattern: RegExp | undefined; left: number }[] = [];

  add(fault: ApiFault): void {
    this.#active.push({
      fault,
      pattern: fault.match === undefined ? undefined : new RegExp(fault.match),
      left: fault.times ?? Infinity,
    });
  }

  clear(): void {
    this.#active = [];
  }

  take(method: string, path: string): ApiFault | undefined {
    const hit = this.#active.find(
      ({ fault, pattern, left }) =>
        left > 0 && (pattern?.test(`${method} ${path}`) ?? true) && Math.random() < (fault.probability ?? 1),
    );
    if (!hit) return undefined;
    hit.left--;
    return hit.fault;
  }
}
