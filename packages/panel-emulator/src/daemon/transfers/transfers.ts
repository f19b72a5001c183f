import * as z from "zod";
import type { ClockTimer } from "../../clock.ts";
import type { Panel } from "../../panel.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { isSimulated } from "../files/file-answers.ts";

/** How the daemons move servers from now on. */
export const transferBehaviour = z.strictObject({
  /** Emulated ms that it takes when the server is stopped; null: it never ends by itself. */
  delayMs: z.number().min(0).nullable().optional(),
  /** The panel is told that it failed. */
  fail: z.boolean().optional(),
});

export type TransferBehaviour = z.output<typeof transferBehaviour>;

/** A stop before a transfer ends with a kill after this time. */
const stopWithinMs = 15_000;
const usualMs = 5_000;

/** Moves servers to other nodes: each way ends after a while, and the panel is told how. */
export class Transfers {
  readonly #panel: Panel;
  /** What runs, by the servers' uuids. */
  readonly #running = new Map<string, ClockTimer>();
  #delayMs: number | null;
  #fail = false;

  constructor(panel: Panel) {
    this.#panel = panel;
    // The daemon of the recordings was never done.
    this.#delayMs = isSimulated(panel.daemonSettings) ? null : usualMs;
  }

  configure({ delayMs = this.#delayMs, fail = this.#fail }: TransferBehaviour): void {
    this.#delayMs = delayMs;
    this.#fail = fail;
  }

  /** Stops the server and moves it; `ended` hears whether it has arrived. */
  start(server: Readonly<ServerRow>, ended: (arrived: boolean) => void): void {
    const [delayMs, fails] = [this.#delayMs, this.#fail];
    const daemon = this.#panel.daemonServers.of(server);
    daemon.power.shutDown(stopWithinMs, () => {
      if (delayMs === null) return;
      const timer = daemon.process.schedule(delayMs, () => {
        this.#running.delete(server.uuid);
        ended(!fails);
      });
      this.#running.set(server.uuid, timer);
    });
  }

  abandon(uuid: string): void {
    this.#running.get(uuid)?.cancel();
    this.#running.delete(uuid);
  }
}
