/** The SDK alone: makes a server, waits until it is installed, starts it, reads its console, and removes it again. */
import { createPanelClient } from "@hatchery/sdk";
import { panelFromEnvironment } from "./panel-from-environment.ts";

const panel = createPanelClient(panelFromEnvironment());
const { application } = panel;

const { egg, environment } = await firstEgg();
const [user] = await application.users.list().all({ limit: 1 });
const [location] = await application.locations.list().all({ limit: 1 });
if (user === undefined || location === undefined) throw new Error("The panel has no user or no location yet.");

const made = await application.servers.create(
  {
    name: "Made by an example",
    external_id: `example-${process.pid}`,
    user: user.id,
    egg: egg.id,
    docker_image: egg.docker_image,
    startup: egg.startup ?? "",
    environment,
    limits: { memory: 1024, swap: 0, disk: 2048, io: 500, cpu: 100 },
    feature_limits: { databases: 0, backups: 0, allocations: 0 },
    deploy: { locations: [location.id], dedicated_ip: false, port_range: [] },
  },
  { include: ["allocations"] },
);
const [allocation] = made.allocations;
console.log(`Made server ${made.id} at ${allocation?.alias ?? allocation?.ip}:${allocation?.port}`);

await application.servers.waitUntilInstalled(made, { intervalMs: 500 });
console.log("Installed");

{
  await using console_ = await panel.client.server(made.identifier).console();
  await panel.client.server(made.identifier).power("start");
  for await (const event of console_) {
    if (event.type === "console output") console.log(`  ${event.line}`);
    if (event.type === "status" && event.state === "running") break;
  }
}
console.log("Running");

await application.servers.delete(made.id);
console.log("Removed");

/** The first egg of the panel, with a value for each of its variables. */
async function firstEgg() {
  for await (const nest of application.nests.list()) {
    for await (const egg of application.eggs.list(nest.id, { include: ["variables"] })) {
      const values = egg.variables.map(({ env_variable, default_value }) => [env_variable, default_value] as const);
      return { egg, environment: Object.fromEntries(values) };
    }
  }
  throw new Error("The panel has no egg yet.");
}
