/** A host that sells for credits, as in examples/credits-host.ts, and dies when it is told to. */
import type { AddressInfo } from "node:net";
import { createProvisioner } from "@hatchery/provisioner";
import express from "express";
import { Credits } from "../../examples/credits.ts";
import { sellingForCredits } from "../../examples/selling-for-credits.ts";
import { createProvisionerRouter } from "../../src/index.ts";
import { product } from "../support/host.ts";
import type { HostSetting } from "./mortal.ts";

const { database, panel, creditsFile, memory } = JSON.parse(process.argv[2] ?? "") as HostSetting;
let doom: string | null = null;
const reach = (point: string) => {
  if (point === doom) process.kill(process.pid, "SIGKILL");
};

const credits = new Credits(creditsFile);
const provisioner = await createProvisioner({
  database,
  encryptionKey: "a key that only tests have, long enough",
  sweepIntervalMs: 200,
  worker: { installationPollMs: { shortest: 20, longest: 200 } },
  crashPoints: reach,
});
await provisioner.panels.put({ id: "eu", ...panel });
for (const [id, size] of Object.entries(memory))
  await provisioner.products.put({ id, ...product, limits: { ...product.limits, memory: size } });
await provisioner.start();

const { ordering, renewal, upgrades } = sellingForCredits(credits);
const server = express()
  .use(
    "/api",
    createProvisionerRouter({
      provisioner,
      authenticate: (request) => {
        const customer = request.get("x-customer");
        return customer === undefined ? { role: "admin" } : { role: "customer", customer };
      },
      ordering: dyingAfter(ordering),
      renewal: dyingAfter(renewal),
      upgrades: dyingAfter(upgrades),
    }),
  )
  .listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));

/** Money is reserved, and nobody has heard of it. */
function dyingAfter<Hooks extends object>(hooks: Hooks): Hooks {
  const { authorize } = hooks as { authorize(...asked: unknown[]): unknown };
  return {
    ...hooks,
    authorize(...asked: unknown[]) {
      const verdict = authorize(...asked);
      reach("host.reserved");
      return verdict;
    },
  };
}

process.on("message", (point: string) => {
  doom = point;
  process.send?.("doomed");
});
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
