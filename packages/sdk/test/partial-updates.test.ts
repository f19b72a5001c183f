import { describe, expect, test } from "vitest";
import { json, observePanel } from "./support/observed-panel.ts";

describe("partial updates", () => {
  const attributes = {
    id: 1,
    name: "City",
    user: 2,
    external_id: "order-1",
    description: "mine",
    allocation: 9,
    limits: { memory: 1024, swap: 0, disk: 4096, io: 500, cpu: 100, threads: null, oom_disabled: false },
    feature_limits: { databases: null, allocations: 3, backups: 2 },
    egg: 4,
    container: {
      startup_command: "./run",
      image: "img:1",
      installed: 1,
      environment: { SLOTS: "32", NAME: "x", P_SERVER_ALLOCATION_LIMIT: 3 },
    },
  };
  const observed = () => observePanel(() => json({ object: "server", attributes }));

  test("of details keep external id and description, which the panel clears when they are omitted", async () => {
    const { panel, requests, lines } = observed();
    await panel.application.servers.updateDetails(1, { name: "Town", external_id: undefined } as never);
    expect(lines()).toEqual(["GET /api/application/servers/1", "PATCH /api/application/servers/1/details"]);
    expect(requests[1]?.body).toEqual({ name: "Town", user: 2, external_id: "order-1", description: "mine" });
  });

  test("of the build change one limit and keep the others, with allocation and feature limits", async () => {
    const { panel, requests } = observed();
    await panel.application.servers.updateBuild(1, { limits: { memory: 2048 }, feature_limits: { backups: 5 } });
    expect(requests[1]?.body).toEqual({
      allocation: 9,
      oom_disabled: false,
      limits: { memory: 2048, swap: 0, disk: 4096, io: 500, cpu: 100, threads: null },
      feature_limits: { databases: null, allocations: 3, backups: 5 },
    });
  });

  test("of the startup leave all variables alone, or send every one as text", async () => {
    const { panel, requests } = observed();
    await panel.application.servers.updateStartup(1, { image: "img:2" });
    expect(requests[1]?.body).toEqual({
      startup: "./run",
      egg: 4,
      image: "img:2",
      skip_scripts: false,
      environment: {},
    });
    await panel.application.servers.updateStartup(1, { environment: { SLOTS: 64, PVP: true } });
    expect(requests[3]?.body).toMatchObject({ environment: { SLOTS: "64", NAME: "x", PVP: "1" } });
  });

  test("of a given object need no reading", async () => {
    const { panel, lines } = observed();
    const known = await panel.application.servers.get(1);
    await panel.application.servers.updateDetails(known, { name: "Town" });
    expect(lines()).toEqual(["GET /api/application/servers/1", "PATCH /api/application/servers/1/details"]);
  });

  test("of users, nodes, locations, schedules and tasks send what the panel demands every time", async () => {
    const user = observePanel(() =>
      json({
        object: "user",
        attributes: { id: 1, email: "a@b.test", username: "a", first_name: "A", last_name: "B", language: "en" },
      }),
    );
    await user.panel.application.users.update(1, { language: "fr" });
    expect(user.requests[1]?.body).toEqual({
      email: "a@b.test",
      username: "a",
      first_name: "A",
      last_name: "B",
      language: "fr",
    });

    const location = observePanel(() =>
      json({ object: "location", attributes: { id: 1, short: "eu", long: "Europe" } }),
    );
    await location.panel.application.locations.update(1, { long: "EU" });
    expect(location.requests[1]?.body).toEqual({ short: "eu", long: "EU" });

    const node = observePanel(() =>
      json({
        object: "node",
        attributes: { id: 1, name: "n", memory: 1, fqdn: "n.test", maintenance_mode: false, allocated_resources: {} },
      }),
    );
    await node.panel.application.nodes.update(1, { maintenance_mode: true });
    expect(node.requests[1]?.body).toMatchObject({ name: "n", memory: 1, fqdn: "n.test", maintenance_mode: true });
    expect(node.requests[1]?.body).not.toHaveProperty("allocated_resources");

    const cron = { minute: "0", hour: "4", day_of_month: "*", month: "*", day_of_week: "*" };
    const task = {
      id: 5,
      sequence_id: 1,
      action: "command" as const,
      payload: "say",
      time_offset: 0,
      continue_on_failure: true,
    };
    const schedule = observePanel(() =>
      json({
        object: "server_schedule",
        attributes: { id: 1, name: "nightly", cron, is_active: true, only_when_online: true },
      }),
    );
    const { schedules } = schedule.panel.client.server("1a2b3c4d");
    await schedules.update(1, { hour: "5" });
    expect(schedule.requests[1]).toMatchObject({
      method: "POST",
      body: { ...cron, hour: "5", name: "nightly", is_active: true, only_when_online: true },
    });
    await schedules.tasks.update(1, task as never, { payload: "hi" });
    expect(schedule.requests[2]?.body).toEqual({
      action: "command",
      payload: "hi",
      time_offset: 0,
      sequence_id: 1,
      continue_on_failure: true,
    });
  });
});
