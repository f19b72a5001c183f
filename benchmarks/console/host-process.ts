/**
 * A host in a process of its own: `PANEL` is the emulator as JSON, `SERVICES` how many to sell. Says by messages when it
 * listens, and what it uses when asked.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createProvisionerRouter } from "@hatchery/express";
import express from "express";
import { openShop, orderOf } from "../shop/shop.ts";

/** What the host uses. */
export interface HostUsage {
  readonly cpuWhenAsked: NodeJS.CpuUsage;
  /** After the collection of garbage for `heldMiB`, so that it can be left out. */
  readonly cpuAfterwards: NodeJS.CpuUsage;
  /** What is left after collecting garbage. */
  readonly heldMiB: number;
  readonly residentMiB: number;
}

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

const panel = JSON.parse(process.env.PANEL ?? "") as { url: string; keys: Record<string, string> };
const services = Number(process.env.SERVICES);
const shop = await openShop("memory:", panel);
await shop.start();
const ordered = Array.from({ length: services }, (_, at) => shop.services.create(orderOf(`s-${at}`)));
for (const { operation } of await Promise.all(ordered)) {
  const { failure } = await shop.operations.finished(operation.id);
  if (failure !== null) throw new Error(`${failure.message} ${failure.remedy}`);
}
const router = createProvisionerRouter({
  provisioner: shop,
  authenticate: () => ({ role: "admin" }),
  streams: { maximumPerIdentity: services },
});
const server = express().use(router).listen(0, "127.0.0.1");
await once(server, "listening");

process.on("message", async () => {
  const cpuWhenAsked = process.cpuUsage();
  // What was held by something that ended is garbage only after its end was told.
  for (let time = 0; time < 3; time++) {
    gc();
    await setTimeout(100);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const used: HostUsage = {
    cpuWhenAsked,
    cpuAfterwards: process.cpuUsage(),
    heldMiB: (heapUsed + external) / 2 ** 20,
    residentMiB: rss / 2 ** 20,
  };
  process.send?.(used);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
