import type { EmulatorClock } from "../../clock.ts";
import { DaemonProcess } from "./daemon-process.ts";

/** The daemons of all nodes. */
export class DaemonProcesses {
  readonly #clock: EmulatorClock;
  readonly #byNode = new Map<number, DaemonProcess>();

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  of(nodeId: number): DaemonProcess {
    let found = this.#byNode.get(nodeId);
    if (!found) {
      found = new DaemonProcess(this.#clock);
      this.#byNode.set(nodeId, found);
    }
    return found;
  }
}
