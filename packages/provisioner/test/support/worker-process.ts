/** A process that does nothing but work on operations, until it is killed. Told what to be by its argument, see working-process.ts. */
import type { WorkerSetting } from "./working-process.ts";

const { database, clockAheadMs, options } = JSON.parse(process.argv[2] ?? "") as WorkerSetting;

if (clockAheadMs !== 0) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      if (given.length > 0) super(...given);
      else super(Real.now() + clockAheadMs);
    }
    static override now = () => Real.now() + clockAheadMs;
  } as DateConstructor;
}

// After the clock is set: nothing of ours may have looked at it before.
const { createProvisioner } = await import("@hatchery/provisioner");
const { testOptions } = await import("./shop.ts");
const { worker, ...more } = options;
const shop = await createProvisioner({
  ...testOptions,
  ...more,
  worker: { ...testOptions.worker, ...worker },
  database,
});
await shop.start();
process.on("message", async () => process.send?.(await shop.health()));
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("works");
