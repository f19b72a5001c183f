import { describe, expect, it } from "vitest";
import { compareServers, missingServer } from "../../../src/domain/drift/compare.ts";
import type { ExpectedService } from "../../../src/domain/drift/compare-server.ts";
import type { PanelServer } from "../../../src/domain/panel-server.ts";
import { installation } from "../../support/installation.ts";
import { aServer } from "../servers.ts";

function service(changes: Partial<ExpectedService> = {}): ExpectedService {
  const { limits, eggId, userId, nodeId } = aServer();
  return {
    id: "1042",
    state: "active",
    externalId: "hatchery-test.1042",
    serverId: 11,
    serverUuid: null,
    panelUserId: userId,
    othersAccounts: new Map(),
    limits,
    featureLimits: { databases: 1, backups: 0, furtherPorts: 0 },
    ports: null,
    eggId,
    nodeId,
    ...changes,
  };
}

function found(servers: readonly PanelServer[], services: readonly ExpectedService[], inWork: readonly string[] = []) {
  const there = new Set(servers.map(({ id }) => id));
  const known = new Set(servers.map(({ externalId }) => externalId?.toLowerCase()));
  const absent = services.filter(
    ({ serverId, externalId, state }) =>
      state !== "terminated" && !there.has(serverId ?? 0) && !known.has(externalId.toLowerCase()),
  );
  return [
    ...compareServers({ servers, services, unjudged: new Set(inWork), installation }),
    ...absent.map((each) => missingServer(each, false)),
  ];
}

const kinds = (...sides: Parameters<typeof found>) => found(...sides).map(({ kind }) => kind);

describe("drift between panel and database", () => {
  it("is none when both agree, null allocations on the panel included", () => {
    expect(kinds([aServer()], [service()])).toEqual([]);
    expect(kinds([aServer({ featureLimits: { databases: 1, backups: 0, allocations: null } })], [service()])).toEqual(
      [],
    );
    expect(kinds([aServer({ externalId: "HATCHERY-TEST.1042" })], [service()])).toEqual([]);
  });

  it("is a missing server, never the end of a paid service, where CtrlPanel and PteroCA delete their row", () => {
    const [finding] = found([], [service()]);
    expect(finding).toMatchObject({
      kind: "missing-server",
      serviceId: "1042",
      repairs: ["recreate-server", "give-up-service"],
    });
  });

  it("is an orphan that no service knows, with its cause", () => {
    expect(found([aServer({ externalId: null })], [])[0]?.message).toContain("made on the panel, or by another system");
    expect(found([aServer()], [])[0]?.message).toContain("names service 1042, which is not there");
    expect(kinds([aServer({ externalId: "whmcs-7" })], [])).toEqual(["orphan-server"]);
  });

  it("is none where another installation of Hatchery has a server on the same panel", () => {
    expect(kinds([aServer({ externalId: "hatchery-another.1042" })], [])).toEqual([]);
    expect(kinds([aServer({ externalId: "hatchery.1042" })], [])).toEqual([]);
    expect(kinds([aServer({ externalId: "hatchery-test.1042" })], [])).toEqual(["orphan-server"]);
  });

  it("is a server that is still there after its service was terminated, where FOSSBilling forgets it", () => {
    expect(found([aServer()], [service({ state: "terminated" })])).toMatchObject([
      { kind: "not-terminated", repairs: ["delete-server"] },
    ]);
    expect(kinds([], [service({ state: "terminated" })])).toEqual([]);
  });

  it("is a suspension that one side does not know, where ClientXCMS says suspended while the server runs", () => {
    expect(kinds([aServer()], [service({ state: "suspended" })])).toEqual(["not-suspended"]);
    expect(kinds([aServer({ suspended: true, status: "suspended" })], [service()])).toEqual(["not-unsuspended"]);
    expect(kinds([aServer({ suspended: true })], [service({ state: "suspended" })])).toEqual([]);
  });

  it("is an external id that a change of the owner erased, as in CtrlPanel", () => {
    expect(found([aServer({ externalId: null })], [service()])).toMatchObject([
      { kind: "lost-external-id", serverId: 11, repairs: ["restore-external-id"] },
    ]);
  });

  it("is another owner, other limits, another egg, each with figures", () => {
    const server = aServer({
      userId: 9,
      eggId: 2,
      limits: { ...aServer().limits, memory: 8192 },
      featureLimits: { databases: null, backups: 0, allocations: 0 },
    });
    expect(kinds([server], [service()])).toEqual(["wrong-owner", "wrong-limits", "wrong-egg"]);
    expect(found([server], [service()])[1]?.message).toBe(
      "Service 1042, server 11: memory is 8192 instead of 4096, databases is without limit instead of 1.",
    );
  });

  it("is a server that somebody has moved to another node", () => {
    expect(found([aServer({ nodeId: 7 })], [service({ nodeId: 3 })])).toMatchObject([
      { kind: "moved-server", message: /on node 7 instead of 3.*addresses/, repairs: ["accept-panel"] },
    ]);
    expect(kinds([aServer({ nodeId: 7 })], [service({ nodeId: null })])).toEqual([]);
  });

  it("is the account of another customer where the customer's own is not known, and nothing where nobody has it", () => {
    const server = aServer({ userId: 9 });
    const [finding] = found([server], [service({ panelUserId: null, othersAccounts: new Map([[9, "zoe"]]) })]);
    expect(finding).toMatchObject({ kind: "wrong-owner", repairs: ["restore-owner"] });
    expect(finding?.message).toContain("the account of customer zoe");
    expect(kinds([server], [service({ panelUserId: null })])).toEqual([]);
  });

  it("is a second server with the external id of a service", () => {
    const other = aServer({ id: 12 });
    expect(found([aServer({ externalId: null }), other], [service()])).toMatchObject([
      { kind: "lost-external-id", serverId: 11 },
      { kind: "duplicate-server", serverId: 12 },
    ]);
  });

  it("finds a server by its external id while its number is not known yet", () => {
    expect(kinds([aServer()], [service({ serverId: null })])).toEqual([]);
  });

  it("is not judged where an operation is at work", () => {
    expect(kinds([aServer({ userId: 9 })], [service()], ["1042"])).toEqual([]);
    expect(kinds([aServer({ id: 12 })], [service()], ["1042"])).toEqual([]);
  });

  it("looks at 10,000 servers without comparing each with each", () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => index + 1);
    const servers = ids.map((id) => aServer({ id, externalId: `hatchery-test.${id}` }));
    const services = ids.map((id) => service({ id: String(id), serverId: id, externalId: `hatchery-test.${id}` }));
    expect(found(servers, services.slice(1)).map(({ serverId }) => serverId)).toEqual([1]);
  });
});
