import { createControlClient } from "@hatchery/panel-emulator";
import type { Demo } from "../../server/demo.ts";

const requests = {
  suspend: { method: "POST", path: "suspend" },
  unsuspend: { method: "POST", path: "unsuspend" },
  delete: { method: "DELETE", path: "force" },
};

/** Somebody presses a button in the panel itself, of which the shop is not told. */
export async function onThePanel(demo: Demo, service: string, act: keyof typeof requests): Promise<void> {
  const { id, key } = await serverOf(demo, service);
  const { method, path } = requests[act];
  const answer = await fetch(`${demo.emulatorUrl}/api/application/servers/${id}/${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, accept: "application/json" },
  });
  if (!answer.ok) throw new Error(`The panel answers ${answer.status} to ${act}.`);
}

/** The consoles of a server's node break; whoever opens one again asks the panel. */
export async function breakConsoles(demo: Demo, service: string): Promise<void> {
  const { node_id: node } = await serverOf(demo, service);
  await controlOf(demo).restartDaemon({ node, downMs: 0 });
}

async function serverOf(demo: Demo, service: string) {
  const world = await controlOf(demo).dump();
  const server = world.servers.find(({ external_id }) => decoded(external_id ?? "").endsWith(service));
  if (server === undefined) throw new Error(`The panel has no server of ${service}.`);
  return { ...server, key: world.keys.application?.key };
}

function controlOf({ emulatorUrl }: Demo) {
  return createControlClient({ url: `${emulatorUrl}/_emulator` });
}

function decoded(externalId: string): string {
  return externalId.replaceAll(/_([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}
