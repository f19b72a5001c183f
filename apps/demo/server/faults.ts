import { createControlClient } from "@hatchery/panel-emulator";
import { Router } from "express";
import type { Account } from "./accounts.ts";
import { onlyAdministrators } from "./only-administrators.ts";

/** What can be broken, and mended, while one watches. */
export interface FaultSwitches {
  /** Where the emulated panel takes its orders. */
  readonly controlUrl: string;
  /** Which faults were on when this process began. */
  readonly active: ActiveFaults;
  /** Told of every change: the emulated panel outlives this process, and so do its faults. */
  remember(active: ActiveFaults): void;
  /** Ends the process that serves and works with SIGKILL; it is started again at once. */
  killWorker(): void;
}

interface FaultsRouterOptions {
  readonly accounts: readonly Account[];
  readonly faults: FaultSwitches;
}

type FaultName = "node-down" | "panel-busy" | "panel-down" | "installation-fails";

/** Which faults are on. */
export type ActiveFaults = Readonly<Record<FaultName, boolean>>;

export const noFaults: ActiveFaults = {
  "node-down": false,
  "panel-busy": false,
  "panel-down": false,
  "installation-fails": false,
};

/** `GET /`, `PUT|DELETE /{fault}`, `GET /process`, `POST /kill-worker`; for the administrator of an emulated panel only. */
export function faultsRouter({ accounts, faults }: FaultsRouterOptions): Router {
  const control = createControlClient({ url: faults.controlUrl });
  const router = Router();
  let active = faults.active;

  const turn = async (name: FaultName, on: boolean) => {
    active = { ...active, [name]: on };
    faults.remember(active);
    await control.daemon({ node: "all", mode: active["node-down"] ? "refuse" : "none" });
    await control.install({ fail: active["installation-fails"] });
    await control.api.clear();
    if (active["panel-busy"]) await control.api.fault({ mode: "rate-limited", retryAfter: 5 });
    if (active["panel-down"]) await control.api.fault({ mode: "status", status: 502 });
  };

  router.use(onlyAdministrators(accounts));
  router.get("/", (_request, response) => {
    response.json(active);
  });
  router.get("/process", (_request, response) => {
    response.json({ process: process.pid });
  });
  router.post("/kill-worker", (_request, response) => {
    response.on("finish", () => faults.killWorker());
    response.status(202).json({ process: process.pid });
  });
  for (const name of Object.keys(noFaults) as FaultName[]) {
    router.put(`/${name}`, async (_request, response) => {
      await turn(name, true);
      response.json(active);
    });
    router.delete(`/${name}`, async (_request, response) => {
      await turn(name, false);
      response.json(active);
    });
  }
  return router;
}
