import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { durableDatabases } from "../support/databases.ts";
import { openShop, orderOf, serversOn, startPanel } from "../support/shop.ts";

const process_ = fileURLToPath(new URL("./doomed-process.ts", import.meta.url));

const whileCreating = [
  "command.before-commit",
  "command.after-commit",
  "worker.job-taken",
  "worker.operation-claimed",
  "step.before-panel",
  "step.after-panel",
  "step.recorded",
  "installation.waiting",
  "installation.ended",
  "operation.before-finish",
  "operation.finished",
] as const;
const whileChanging = ["command.after-commit", "step.before-panel", "step.after-panel", "operation.finished"] as const;

const cases = [
  ...whileCreating.map((point) => ({ command: "create", point, state: "active" }) as const),
  ...whileChanging.flatMap(
    (point) =>
      [
        { command: "suspend", point, state: "suspended" },
        { command: "unsuspend", point, state: "active" },
        { command: "terminate", point, state: "terminated" },
      ] as const,
  ),
];

describe.each(durableDatabases)("a process killed with SIGKILL, on $name", (kind) => {
  let panel: PanelEmulator;
  beforeAll(async () => {
    panel = await startPanel();
  });
  afterAll(() => panel.close());

  // PGlite takes seconds to start: there a change of a server is tried at its most dangerous instant only.
  const tried =
    kind.name === "PostgreSQL"
      ? cases
      : cases.filter((each) => each.command === "create" || each.point === "step.after-panel");

  it.each(tried)(
    "at $point of $command loses and doubles nothing",
    async ({ command, point, state }) => {
      const database = await kind.make();
      const service = `${command}-${point}-${kind.name}`.replace(/[^a-zA-Z0-9.-]/g, "-");
      try {
        expect(await diesAt({ command, point, service, database: database.url })).toBe("SIGKILL");
        await using shop = await openShop(database.url, panel);
        await shop.start();
        // Whoever had no answer asks again, in the same words.
        const created = await shop.services.create(orderOf(service));
        await shop.operations.finished(created.operation.id);
        const answer = command === "create" ? created : await shop.services[command](service);
        expect((await shop.operations.finished(answer.operation.id)).status).toBe("succeeded");
        const { items } = await shop.operations.list({ service });
        for (const operation of items) expect((await shop.operations.finished(operation.id)).status).toBe("succeeded");
        expect((await shop.services.get(service)).state).toBe(state);

        const { externalId } = await externalIdOf(service);
        const servers = (await serversOn(panel)).filter((server) => server.external_id === externalId);
        expect(servers.map((server) => server.status)).toEqual(
          state === "terminated" ? [] : [state === "suspended" ? "suspended" : null],
        );
        const made = (await panel.control.requests()).filter(
          (request) => request.method === "POST" && request.path.endsWith("/servers") && request.status === 201,
        );
        expect(made.length).toBe(1);
      } finally {
        await panel.control.clearRequests();
        await database.drop();
      }
    },
    60_000,
  );

  async function diesAt(plan: object): Promise<string | null> {
    const told = JSON.stringify({ ...plan, panel: { url: panel.url, keys: panel.keys } });
    const child = spawn(process.execPath, ["--conditions=@hatchery/source", process_, told], { stdio: "inherit" });
    const [, signal] = (await once(child, "exit")) as [number | null, string | null];
    return signal;
  }
});

async function externalIdOf(service: string) {
  const { serverExternalId } = await import("../../src/domain/external-id.ts");
  const checked = serverExternalId(service);
  if (!checked.ok) throw new Error(checked.problem.message);
  return { externalId: checked.value };
}
