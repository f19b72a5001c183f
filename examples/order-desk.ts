/** The provisioner alone: sells a server, waits for it, extends it, and ends it. No web framework. */
import { createProvisioner } from "@hatchery/provisioner";
import { panelFromEnvironment } from "./panel-from-environment.ts";

const { DATABASE_URL = "memory:", ENCRYPTION_KEY = "for trying only: use one of your own" } = process.env;

await using provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.panels.put({ id: "eu", ...panelFromEnvironment() });
const [egg] = (await provisioner.panels.catalogue("eu")).eggs;
if (egg === undefined) throw new Error("The panel has no egg yet.");
await provisioner.products.put({
  id: "small",
  name: "Small server",
  panels: ["eu"],
  limits: { memory: "1 GiB", disk: "2 GiB", cpu: 100 },
  eggs: [{ key: "game", nest: egg.nestId, egg: egg.id }],
  lifecycle: { atExpiry: "suspend", terminateAfter: "7 days" },
});
provisioner.on("service.activated", (event) => console.log(`Event: ${event.type} of ${event.serviceId}`));
await provisioner.start();

const day = 24 * 60 * 60 * 1000;
const order = {
  id: "order-1",
  product: "small",
  customer: { id: "7", email: "ada@example.com", firstName: "Ada", lastName: "Lovelace" },
  expiresAt: new Date(Date.now() + 30 * day),
};
const { operation } = await provisioner.services.create(order);
console.log("Ordered; the order is stored and will be carried out whatever happens now");
await finished(operation.id);
const { addresses, state } = await provisioner.services.get("order-1");
console.log(`The service is ${state}:`, addresses.map(({ ip, alias, port }) => `${alias ?? ip}:${port}`).join(", "));

const again = await provisioner.services.create(order);
console.log("The same order again is the same operation:", again.operation.id === operation.id);

await provisioner.services.renew("order-1", { expiresAt: new Date(Date.now() + 60 * day) });
await finished((await provisioner.services.suspend("order-1")).operation.id);
await finished((await provisioner.services.unsuspend("order-1")).operation.id);
await finished((await provisioner.services.terminate("order-1")).operation.id);

async function finished(id: string) {
  const { kind, status, failure, panelRequests } = await provisioner.operations.finished(id);
  if (failure !== null) throw new Error(`${failure.message} ${failure.remedy}`);
  console.log(`${kind}: ${status}, ${panelRequests} requests to the panel`);
}
