/**
 * A host in a process of its own: `ROUTER` is the module that makes its router, `PANEL` the emulator as JSON. Says by messages where it
 * listens, and what it uses when asked.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import express from "express";
import { openShop, orderOf } from "../shop/shop.ts";

/** What the host uses, in microseconds of CPU and KiB after collecting garbage. */
export interface HostUse {
  readonly cpuUs: number;
  readonly heldKiB: number;
}

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

const { createProvisionerRouter } = (await import(process.env.ROUTER ?? "")) as typeof import("@hatchery/express");
const shop = await openShop("memory:", JSON.parse(process.env.PANEL ?? ""));
for (let at = 0; at < 50; at++) await shop.services.create(orderOf(`s-${at}`));
const router = createProvisionerRouter({
  provisioner: shop,
  authenticate: () => ({ role: "admin" }),
  streams: { maximumPerIdentity: 10_000 },
});
const server = express().use("/api", router).listen(0, "127.0.0.1");
await once(server, "listening");

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ cpuUs: user + system, heldKiB: (heapUsed + external) / 1024 } satisfies HostUse);
});
process.on("disconnect", () => process.exit(0));
process.send?.((server.address() as AddressInfo).port);
