import { describe, expect, test } from "vitest";
import { json, observePelican } from "../support/observed-panel.ts";

describe("partial updates on Pelican", () => {
  const attributes = {
    id: 1,
    name: "City",
    user: 2,
    external_id: "order-1",
    description: "mine",
    allocation: null,
    limits: {
      memory: 1024,
      swap: 0,
      disk: 4096,
      io: 500,
      cpu: 100,
      threads: null,
      oom_disabled: true,
      oom_killer: false,
    },
    feature_limits: { databases: null, allocations: 3, backups: 2 },
    egg: 4,
    container: { startup_command: "./run", image: "img:1", installed: 1, environment: { SLOTS: "32", NAME: "x" } },
  };
  const observed = () => observePelican(() => json({ object: "server", attributes }));

  test("of the build always send the allocation, without which the panel fails, and never oom_disabled", async () => {
    const { panel, requests } = observed();
    await panel.application.servers.updateBuild(1, { limits: { memory: 2048 }, oom_killer: true });
    expect(requests[1]?.body).toEqual({
      allocation: null,
      oom_killer: true,
      limits: { memory: 2048, swap: 0, disk: 4096, io: 500, cpu: 100, threads: null },
      feature_limits: { databases: null, allocations: 3, backups: 2 },
    });
  });

  test("of the startup do not name command and image, so that another egg brings its own", async () => {
    const { panel, requests } = observed();
    await panel.application.servers.updateStartup(1, { egg: 5, environment: { SLOTS: 64 } });
    expect(requests[1]?.body).toEqual({ egg: 5, skip_scripts: false, environment: { SLOTS: "64", NAME: "x" } });
  });

  test("of a user know no first and last name", async () => {
    const user = { id: 3, email: "a@example.test", username: "a", language: "en", root_admin: false };
    const { panel, requests } = observePelican(() => json({ object: "user", attributes: user }));
    await panel.application.users.update(3, { language: "fr" });
    expect(requests[1]?.body).toEqual({ email: "a@example.test", username: "a", language: "fr" });
  });

  test("of a mount and a database host send what the panel requires each time", async () => {
    const mount = { id: 1, name: "maps", source: "/srv/maps", target: "/mnt/maps", read_only: true };
    const mounts = observePelican(() => json({ object: "mount", attributes: mount }));
    await mounts.panel.application.mounts.update(1, { description: "new" });
    expect(mounts.requests[1]?.body).toEqual({
      name: "maps",
      source: "/srv/maps",
      target: "/mnt/maps",
      description: "new",
    });
    const host = { id: 1, name: "main", host: "198.51.100.1", port: 3306, username: "panel" };
    const hosts = observePelican(() => json({ object: "database_host", attributes: host }));
    await hosts.panel.application.databaseHosts.update(1, { name: "first" });
    expect(hosts.requests[1]?.body).toEqual({ name: "first", host: "198.51.100.1", port: 3306, username: "panel" });
  });
});
