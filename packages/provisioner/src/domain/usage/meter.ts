/** How the use of a product's services is measured. */
export interface Meter {
  /** How long a period is: whole hours or days of UTC. */
  readonly period: "hour" | "day";
  /**
   * Whether it is measured how long servers run, and what they send, receive and store: `sample` asks the panel's client API about
   * every active server, one request each time. `off` costs no request.
   */
  readonly running: "off" | "sample";
  /** Ms between two such requests about one server. */
  readonly everyMs: number;
}

/** In ms. They begin where such lengths counted from 1970 in UTC begin: no change of the clocks and no time zone moves them. */
export const periodLengthMs = { hour: 3_600_000, day: 86_400_000 } as const satisfies Record<Meter["period"], number>;
