import type { PanelEmulator } from "@hatchery/panel-emulator";
import { describe, expect, it } from "vitest";
import { unresolvedCreations } from "../../src/database/unresolved-creation-schema.ts";
import { anyDatabase } from "../support/databases.ts";
import { onBothPanels } from "../support/flavours.ts";
import { openTables } from "../support/open-tables.ts";
import { openedShop } from "../support/opened-shop.ts";
import { allServers } from "../support/panel-state.ts";
import { openShop, orderOf } from "../support/shop.ts";

const making = /\/api\/application\/servers(\?|$)/;

/** A panel's proxy that loses patience: it answers 504 and lets the request through when it is told to. */
function impatientProxy() {
  const late = Promise.withResolvers<void>();
  const carriedOut = Promise.withResolvers<void>();
  const panelFetch: typeof fetch = async (input, init) => {
    const isMaking = init?.method === "POST" && making.test(String(input));
    if (!isMaking) return fetch(input, init);
    const { signal: _, ...request } = init ?? {};
    late.promise.then(() => fetch(input, request)).then(() => carriedOut.resolve(), carriedOut.reject);
    return new Response("<h1>504</h1>", { status: 504, headers: { "content-type": "text/html" } });
  };
  return { panelFetch, carryOut: () => late.resolve(), carriedOut: carriedOut.promise };
}

async function mine(panel: PanelEmulator, service: string) {
  return (await allServers(panel)).filter(({ external_id }) => external_id === `hatchery-test.${service}`);
}

describe.each(onBothPanels([anyDatabase]))("a server of which nobody knows whether it was made, on $name,", (kind) => {
  it("that the panel brings after its service was terminated is deleted, and that is told", async () => {
    await using panel = await kind.start();
    const { panelFetch, carryOut, carriedOut } = impatientProxy();
    await using opened = await openedShop(kind, panel, { panelFetch });
    const { shop } = opened;
    await shop.services.create(orderOf("late"));
    for await (const { type } of shop.events.stream({ service: "late", after: "0" }))
      if (type === "operation.retrying") break;
    const { operation } = await shop.services.terminate("late");
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect((await shop.services.get("late")).state).toBe("terminated");
    expect(await mine(panel, "late")).toEqual([]);

    carryOut();
    await carriedOut;
    for await (const { type } of shop.events.stream({ service: "late", after: "0" })) {
      if (type === "service.late-server-deleted") break;
    }
    expect(await mine(panel, "late")).toEqual([]);
    expect((await shop.services.get("late")).state).toBe("terminated");
  });

  it("that was deleted by a process which died then is told of by the next one", async () => {
    await using panel = await kind.start();
    const { panelFetch, carryOut, carriedOut } = impatientProxy();
    const died = Promise.withResolvers<void>();
    const crashPoints = (point: string) => {
      if (point !== "late-server.deleted") return;
      died.resolve();
      throw new Error("The process dies");
    };
    await using opened = await openedShop(kind, panel, { panelFetch, crashPoints });
    const { shop, url } = opened;
    await shop.services.create(orderOf("late"));
    for await (const { type } of shop.events.stream({ service: "late", after: "0" }))
      if (type === "operation.retrying") break;
    await shop.operations.finished((await shop.services.terminate("late")).operation.id);
    carryOut();
    await carriedOut;
    await died.promise;
    await shop.stop();
    expect(await mine(panel, "late")).toEqual([]);
    const tables = await openTables(url);
    await tables.db.update(unresolvedCreations).set({ lookAt: new Date(0) });
    await tables.close();

    const next = await openShop(url, panel);
    await next.start();
    for await (const { type } of next.events.stream({ service: "late", after: "0" }))
      if (type === "service.late-server-deleted") break;
    await next.stop();
  });

  it("that the panel brings after its service was terminated is kept where the host wants to see to it, and logged", async () => {
    await using panel = await kind.start();
    const { panelFetch, carryOut, carriedOut } = impatientProxy();
    const kept = Promise.withResolvers<object>();
    const warn = (fields: object, message: string) => {
      if (message.includes("it is kept")) kept.resolve(fields);
    };
    const logger = { debug() {}, info() {}, warn, error() {} };
    await using opened = await openedShop(kind, panel, { panelFetch, logger, panels: { lateServers: "keep" } });
    const { shop } = opened;
    await shop.services.create(orderOf("late"));
    for await (const { type } of shop.events.stream({ service: "late", after: "0" }))
      if (type === "operation.retrying") break;
    const { operation } = await shop.services.terminate("late");
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();

    carryOut();
    await carriedOut;
    const [server] = await mine(panel, "late");
    expect(await kept.promise).toMatchObject({ service: "late", panel: "eu", server: server?.id });
    expect(await mine(panel, "late")).toHaveLength(1);
  });

  it("is found and deleted by a termination that comes before anybody could look", async () => {
    await using panel = await kind.start();
    await using opened = await openedShop(kind, panel);
    const { shop } = opened;
    await panel.control.api.fault({ mode: "drop-after", match: "POST /api/application/servers", times: 1 });
    await shop.services.create(orderOf("unseen"));
    for await (const { type } of shop.events.stream({ service: "unseen", after: "0" }))
      if (type === "operation.retrying") break;
    expect(await mine(panel, "unseen")).toHaveLength(1);
    const { operation } = await shop.services.terminate("unseen");
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect(await mine(panel, "unseen")).toEqual([]);
  });

  it("whose making was answered with success in another shape is looked up and taken, not made twice", async () => {
    await using panel = await kind.start();
    let answers = 0;
    const panelFetch: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (init?.method !== "POST" || !making.test(String(input))) return answer;
      answers += 1;
      return new Response('{"hello":"world"}', { status: 201, headers: { "content-type": "application/json" } });
    };
    await using opened = await openedShop(kind, panel, { panelFetch });
    const { shop } = opened;
    const { operation } = await shop.services.create(orderOf("odd"));
    expect((await shop.operations.finished(operation.id)).failure).toBeNull();
    expect(answers).toBe(1);
    expect(await mine(panel, "odd")).toHaveLength(1);
    expect((await shop.services.get("odd")).state).toBe("active");
  });
});
