import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import { createProvisioner, type Provisioner, type ProvisionerOptions } from "@hatchery/provisioner";
import express from "express";
import { expect, vi } from "vitest";
import { anyDatabase } from "../../../provisioner/test/support/databases.ts";
import { startPanel } from "../../../provisioner/test/support/shop.ts";
import { recordedWorld, type TestWorld } from "../../../provisioner/test/support/worlds.ts";
import {
  createProvisionerRouter,
  type Identity,
  type ProvisionerRouter,
  type ProvisionerRouterOptions,
} from "../../src/index.ts";
import { holdAgainstDocument } from "./hold-against-document.ts";

/** A host with a panel, a provisioner and the router under `/api`, and three people who know one another not at all. */
export interface Host extends AsyncDisposable {
  readonly url: string;
  readonly panel: PanelEmulator;
  readonly provisioner: Provisioner;
  readonly router: ProvisionerRouter;
  /** The database's address. */
  readonly database: string;
  /** Errors that were answered with 500. */
  readonly errors: readonly unknown[];
}

export const people: Readonly<Record<string, Identity>> = {
  admin: { role: "admin", id: "kim" },
  customer: { role: "customer", customer: "ada" },
  other: { role: "customer", customer: "bob" },
  visitor: { role: "visitor" },
};

export const product = {
  name: "Block World",
  panels: [{ panel: "eu" }],
  limits: { memory: "512 MiB", disk: "1 GiB", cpu: 100 },
  eggs: [{ key: "block", nest: 1, egg: 1 }],
};

export const orderFor = (id: string, customer: string) => ({
  id,
  product: "block-world",
  customer: { id: customer, email: `${customer}@example.test` },
});

/**
 * Opens a host. Requests say who sends them in the header `x-person`. Closing it fails if any response since was not as the document
 * says, or told a secret.
 */
export async function openHost(
  options: Partial<ProvisionerRouterOptions> = {},
  world: TestWorld = recordedWorld(),
  provisioning: Pick<ProvisionerOptions, "crashPoints" | "webhooks"> = {},
): Promise<Host> {
  const panel = await startPanel(0, world);
  const database = await anyDatabase.make();
  const provisioner = await createProvisioner({
    database: database.url,
    encryptionKey: "a key that only tests have, long enough",
    sweepIntervalMs: 200,
    worker: { installationPollMs: { shortest: 20, longest: 200 } },
    ...provisioning,
  });
  await provisioner.panels.put({
    id: "eu",
    url: panel.url,
    applicationKey: panel.keys.full ?? "",
    clientKey: panel.keys.clientAdmin ?? "",
  });
  // On a machine that is busy enough, a connection that was kept alive can be gone.
  await vi.waitFor(() => provisioner.panels.catalogue("eu"), { timeout: 30_000 });
  await provisioner.products.put({ id: "block-world", ...product });
  const errors: unknown[] = [];
  const router = createProvisionerRouter({
    provisioner,
    authenticate: (request) => people[request.get("x-person") ?? ""],
    onError: (error) => errors.push(error),
    ...options,
  });
  const violations: string[] = [];
  const server = express().use("/api", holdAgainstDocument(violations), router).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  return {
    url,
    panel,
    provisioner,
    router,
    database: database.url,
    errors,
    async [Symbol.asyncDispose]() {
      router.closeStreams();
      server.closeAllConnections();
      server.close();
      await provisioner.stop();
      await panel.close();
      await database.drop();
      expect(violations).toEqual([]);
    },
  };
}
