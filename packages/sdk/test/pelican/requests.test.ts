import { describe, expect, test } from "vitest";
import { DaemonError, isPanelError, LostRaceError, OutcomeUnknownError } from "../../src/pelican/index.ts";
import { json, noContent, observePelican, panelError } from "../support/observed-panel.ts";

const unexpected = "An unexpected error was encountered while processing this request, please try again.";
const egg = () => json({ object: "egg", attributes: { id: 6 } }, 201);

describe("Eggs of Pelican", () => {
  test("are exported as the text of a file, whatever its format", async () => {
    const { panel, lines } = observePelican(({ url }) =>
      url.searchParams.get("format") === "json"
        ? json({ meta: { version: "PLCN_v3" } })
        : new Response("meta:\n  version: PLCN_v3\n", { headers: { "content-type": "application/yaml" } }),
    );
    expect(await panel.application.eggs.export(3)).toBe("meta:\n  version: PLCN_v3\n");
    expect(await panel.application.eggs.export(3, { format: "json" })).toBe('{"meta":{"version":"PLCN_v3"}}');
    expect(lines()[1]).toBe("GET /api/application/eggs/3/export?format=json");
  });

  test("are imported as the file is: YAML as YAML, JSON as JSON", async () => {
    const { panel, requests } = observePelican(egg);
    const yaml = "meta:\n  version: PLCN_v3\n";
    await panel.application.eggs.import(yaml);
    await panel.application.eggs.import(' {"meta": {"version": "PTDL_v2"}}');
    await panel.application.eggs.import({ meta: { version: "PLCN_v3" }, name: "Game" });
    expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual([
      "application/yaml",
      "application/json",
      "application/json",
    ]);
    expect(requests[0]?.body).toBe(yaml);
    expect(requests[2]?.body).toEqual({ meta: { version: "PLCN_v3" }, name: "Game" });
  });
});

test("nodes with room are asked for with tags one by one", async () => {
  const { panel, lines } = observePelican(() => json({ object: "list", data: [] }));
  expect(await panel.application.nodes.deployable({ memory: 1024, disk: 4096, tags: ["eu", "fast"] }).all()).toEqual(
    [],
  );
  expect(lines()).toEqual(["GET /api/application/nodes/deployable?memory=1024&disk=4096&tags[]=eu&tags[]=fast"]);
});

describe("What goes wrong on a Pelican panel", () => {
  test("tells a daemon that cannot be reached from one that answered an error, and both from the panel", async () => {
    const failing = (code: string) => observePelican(() => panelError(500, code, unexpected)).panel.application.servers;
    const unreachable = await failing("ConnectionException")
      .create({} as never)
      .catch((error) => error);
    expect(unreachable).toBeInstanceOf(DaemonError);
    expect(unreachable.code).toBe("daemon_unreachable");
    const refused = await failing("RequestException")
      .create({} as never)
      .catch((error) => error);
    expect(refused).toBeInstanceOf(DaemonError);
    expect(refused.code).toBe("daemon_failed");
    expect(refused.message).toContain("500 RequestException: An unexpected error");
    expect(refused.remedy).toMatch(/look up what exists/);
    const failed = await failing("QueryException")
      .create({} as never)
      .catch((error) => error);
    expect(failed.code).toBe("panel_failed");
  });

  test("says of a file that it is not there", async () => {
    const { panel } = observePelican(() => panelError(500, "FileNotFoundException", unexpected));
    const error = await panel.client
      .server("1a2b3c4d")
      .files.read("/a")
      .catch((thrown) => thrown);
    expect(isPanelError(error, "daemon_refused")).toBe(true);
    expect(error.remedy).toBe("There is no such file on the server.");
  });

  test("leaves a suspension that got no answer unknown: asked again, the panel asks nobody and says all is well", async () => {
    const { panel, requests } = observePelican(() => new Response("", { status: 502 }));
    await expect(panel.application.servers.suspend(1)).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(requests).toHaveLength(1);
  });

  test("does not make allocations again that may have been made: the second time would fail for those of the first", async () => {
    const { panel, requests } = observePelican(() => new Response("", { status: 502 }));
    const create = panel.application.allocations.create(1, { ip: "198.51.100.1", ports: ["25565"] });
    await expect(create).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(requests).toHaveLength(1);
    const taken = observePelican(() => panelError(500, "UniqueConstraintViolationException", unexpected)).panel;
    await expect(
      taken.application.allocations.create(1, { ip: "198.51.100.1", ports: ["25565"] }),
    ).rejects.toBeInstanceOf(LostRaceError);
  });

  test("names the permission of the key as Pelican calls it", async () => {
    const denied = () => panelError(403, "AccessDeniedHttpException", "This action is unauthorized.");
    const { panel } = observePelican(denied);
    await expect(panel.application.databaseHosts.list().all()).rejects.toThrow("(database_host: read)");
    await expect(panel.application.mounts.nodes.list(1).all()).rejects.toThrow("(node: read)");
  });
});

test("the limits of single actions are Pelican's: a second request for console access does not wait, a sixth does", async () => {
  const headers = { "x-ratelimit-limit": "5", "x-ratelimit-remaining": "0" };
  const { panel, requests } = observePelican(({ url }) =>
    url.pathname.endsWith("/websocket") ? json({ data: {} }, 200, headers) : noContent(),
  );
  const server = panel.client.server("1a2b3c4d");
  await server.websocket();
  const controller = new AbortController();
  const waiting = server.websocket({ signal: controller.signal });
  await server.power("start");
  expect(requests.map(({ url }) => url.pathname.split("/").at(-1))).toEqual(["websocket", "power"]);
  controller.abort(new Error("enough"));
  await expect(waiting).rejects.toThrow("enough");
});
