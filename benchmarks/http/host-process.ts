/**
 * A host in a process of its own: `ROUTERS` has by name the modules that make its routers, `PANEL` the emulator, both as JSON. Says by
 * messages where it listens, and what it uses when asked.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import express from "express";
import { openShop, orderOf } from "../shop/shop.ts";

/** What the host uses, in microseconds of CPU and KiB after collecting garbage. */
export interface HostUse {
  readonly cpuUsWhenAsked: number;
  /** After the collection of garbage, so that it can be left out. */
  readonly cpuUs: number;
  readonly heldKiB: number;
}

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

const routers = JSON.parse(process.env.ROUTERS ?? "") as Record<string, string>;
const shop = await openShop("memory:", JSON.parse(process.env.PANEL ?? ""));
for (let at = 0; at < 50; at++) await shop.services.create(orderOf(`s-${at}`));
const app = express();
for (const [name, module] of Object.entries(routers)) {
  const { createProvisionerRouter } = (await import(module)) as typeof import("@hatchery/express");
  const authenticate = () => ({ role: "admin" }) as const;
  app.use(
    `/${name}`,
    createProvisionerRouter({ provisioner: shop, authenticate, streams: { maximumPerIdentity: 10_000 } }),
  );
}
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");

process.on("message", () => {
  const cpuUsWhenAsked = cpuUs();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  const used: HostUse = { cpuUsWhenAsked, cpuUs: cpuUs(), heldKiB: (heapUsed + external) / 1024 };
  process.send?.(used);
});
process.on("disconnect", () => process.exit(0));
process.send?.((server.address() as AddressInfo).port);

function cpuUs(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
