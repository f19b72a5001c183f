import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { permissionFor } from "../src/http/permission.ts";
import type { PanelClient } from "../src/index.ts";
import { json, observePanel } from "./support/observed-panel.ts";

interface Endpoint {
  readonly operation: string;
  readonly api: "application" | "client";
  readonly method: string;
  readonly path: string;
  readonly permission: string | { readonly acl: string; readonly level: "read" | "write" };
}

const endpoints = JSON.parse(
  readFileSync(new URL("../../../fixtures/panel/endpoints.json", import.meta.url), "utf8"),
) as Endpoint[];

const any = {} as never;
const uuid = "0b0e2e4c-1111-4222-8333-444455556666";

/** Calls every method of the client once. */
async function callEverything(panel: PanelClient): Promise<void> {
  const { users, servers, nodes, allocations, locations, nests, eggs, databases } = panel.application;
  const { account } = panel.client;
  const server = panel.client.server("1a2b3c4d");
  const { files, backups, schedules, network, startup, settings, subusers } = server;
  const schedule = { name: "a", minute: "*", hour: "*", day_of_month: "*", month: "*", day_of_week: "*" };
  const calls: PromiseLike<unknown>[] = [
    users.list().page(1),
    users.get(1),
    users.findByExternalId("a"),
    users.create(any),
    users.replace(1, any),
    users.delete(1),
    nodes.list().page(1),
    nodes.deployable({ memory: 1, disk: 1 }).page(1),
    nodes.get(1),
    nodes.configuration(1),
    nodes.create(any),
    nodes.replace(1, any),
    nodes.delete(1),
    allocations.list(1).page(1),
    allocations.create(1, any),
    allocations.delete(1, 2),
    locations.list().page(1),
    locations.get(1),
    locations.create(any),
    locations.replace(1, any),
    locations.delete(1),
    servers.list().page(1),
    servers.get(1),
    servers.findByExternalId("a"),
    servers.create(any),
    servers.replaceDetails(1, any),
    servers.replaceBuild(1, any),
    servers.replaceStartup(1, any),
    servers.suspend(1),
    servers.unsuspend(1),
    servers.reinstall(1),
    servers.delete(1),
    servers.forceDelete(1),
    databases.list(1).page(1),
    databases.get(1, 2),
    databases.create(1, any),
    databases.resetPassword(1, 2),
    databases.delete(1, 2),
    nests.list().page(1),
    nests.get(1),
    eggs.list(1).page(1),
    eggs.get(1, 2),
    panel.client.servers.list().page(1),
    panel.client.permissions(),
    account.get(),
    account.twoFactor.setup(),
    account.twoFactor.enable(any),
    account.twoFactor.disable(any),
    account.updateEmail(any),
    account.updatePassword(any),
    account.activity().page(1),
    account.apiKeys.list().page(1),
    account.apiKeys.create(any),
    account.apiKeys.delete("ptlc_abc"),
    account.sshKeys.list().page(1),
    account.sshKeys.create(any),
    account.sshKeys.delete("SHA256:abc"),
    server.get(),
    server.websocket(),
    server.resources(),
    server.activity().page(1),
    server.command("say hi"),
    server.power("start"),
    server.databases.list().page(1),
    server.databases.create(any),
    server.databases.rotatePassword("AbCdEfGh"),
    server.databases.delete("AbCdEfGh"),
    files.list("/").page(1),
    files.read("/a"),
    files.downloadUrl("/a"),
    files.rename(any),
    files.copy("/a"),
    files.write("/a", "b"),
    files.compress(any),
    files.decompress(any),
    files.delete(any),
    files.createFolder(any),
    files.chmod(any),
    files.pull(any),
    files.uploadUrl(),
    schedules.list().page(1),
    schedules.create(schedule),
    schedules.get(1),
    schedules.replace(1, schedule),
    schedules.execute(1),
    schedules.delete(1),
    schedules.tasks.create(1, any),
    schedules.tasks.replace(1, 2, any),
    schedules.tasks.delete(1, 2),
    network.list().page(1),
    network.create(),
    network.setNotes(1, "a"),
    network.setPrimary(1),
    network.delete(1),
    subusers.list().page(1),
    subusers.create(any),
    subusers.get(uuid),
    subusers.setPermissions(uuid, []),
    subusers.delete(uuid),
    backups.list().page(1),
    backups.create(),
    backups.get(uuid),
    backups.downloadUrl(uuid),
    backups.toggleLock(uuid),
    backups.restore(uuid, { truncate: false }),
    backups.delete(uuid),
    startup.get(),
    startup.setVariable("A", "b"),
    settings.rename(any),
    settings.reinstall(),
    settings.setDockerImage("a"),
  ];
  await Promise.all(calls);
}

function endpointOf(method: string, path: string): Endpoint | undefined {
  const fits = (endpoint: Endpoint) =>
    endpoint.method === method && new RegExp(`^${endpoint.path.replace(/\{[^}]+\}/g, "[^/]+")}/?$`).test(path);
  const candidates = endpoints.filter(fits);
  return (
    candidates.find((endpoint) => endpoint.path.replace(/\/$/, "") === path.replace(/\/$/, "")) ??
    candidates.sort((a, b) => b.path.replace(/\{[^}]+\}/g, "").length - a.path.replace(/\{[^}]+\}/g, "").length)[0]
  );
}

test("the resources call all 111 endpoints of the panel, each by its own method and path", async () => {
  const { panel, requests } = observePanel(() => json({ object: "list", data: [], attributes: { tokens: [] } }, 200));
  await callEverything(panel);
  const called = new Map(
    requests.map(({ method, url }) => [endpointOf(method, url.pathname), `${method} ${url.pathname}`]),
  );
  expect(called.has(undefined) ? called.get(undefined) : "no unknown path").toBe("no unknown path");
  const missing = endpoints
    .filter((endpoint) => !called.has(endpoint))
    .map(({ api, operation }) => `${api}.${operation}`);
  expect(missing).toEqual([]);
  expect(called.size).toBe(111);
});

test("a refused request names the permission that the endpoint needs", () => {
  const wrong = endpoints.flatMap(({ method, path, permission }) => {
    const named = permissionFor({ method, path }, "pterodactyl");
    if (typeof permission === "object") {
      const wanted = `${permission.acl}: ${permission.level === "read" ? "read" : "read & write"}`;
      return named === wanted ? [] : [`${method} ${path}: ${named} instead of ${wanted}`];
    }
    // Those without a permission of their own cannot be refused for one.
    if (!/^[a-z]+\.[a-z]/.test(permission)) return [];
    const wanted = permission.split(" ")[0] ?? "";
    return named.startsWith(wanted) ? [] : [`${method} ${path}: ${named} instead of ${wanted}`];
  });
  expect(wrong).toEqual([]);
});
