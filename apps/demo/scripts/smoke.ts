/**
 * The life of one service in the terminal, and the number of requests to the panel that each step took. `--flavour pelican` sells
 * on the emulated Pelican.
 */
import { parseArgs } from "node:util";
import { createPanelEmulator } from "@hatchery/panel-emulator";
import { type CommandResult, createProvisioner } from "@hatchery/provisioner";
import { demoProducts } from "../server/products.ts";
import { createDemoWorld } from "../server/world/demo-world.ts";
import { createPelicanWorld } from "../server/world/pelican-world.ts";

/** What every step may cost at most; more fails the run. */
const floors = { createNew: 2, createKnown: 1, suspend: 1, unsuspend: 1, upgrade: 2, expire: 1, terminate: 2 };

const { flavour } = parseArgs({ options: { flavour: { type: "string", default: "pterodactyl" } } }).values;
const isPelican = flavour === "pelican";
if (!isPelican && flavour !== "pterodactyl") throw new Error("The flavour of the panel is pterodactyl or pelican.");
// The daemon is asked first: Pelican says that a server is deleted whatever the daemon says.
if (isPelican) floors.terminate += 1;

const emulator = isPelican
  ? await createPanelEmulator({ flavour: "pelican", world: createPelicanWorld({ installMs: 300 }) })
  : await createPanelEmulator({ world: createDemoWorld({ installMs: 300 }) });
const provisioner = await createProvisioner({ database: "memory:", encryptionKey: crypto.randomUUID() });
const { applicationKey, clientKey } = {
  applicationKey: emulator.keys.application ?? "",
  clientKey: emulator.keys.client ?? "",
};
let tooMany = false;

try {
  await provisioner.panels.put({ id: "main", url: emulator.url, applicationKey, clientKey });
  await provisioner.panels.catalogue("main", { refresh: true });
  for (const product of demoProducts({ [flavour]: "main" })) await provisioner.products.put(product);
  await provisioner.start();
  const customer = { id: "7", email: "player@example.com", firstName: "Robin", lastName: "Lee" };
  const first = { id: "1001", product: "minecraft-2g", customer, expiresAt: new Date(Date.now() + 30 * 86_400_000) };

  await step("order, new customer", floors.createNew, () => provisioner.services.create(first));
  const [address] = (await provisioner.services.get("1001")).addresses;
  console.log(`  installed, reached at ${address?.alias ?? address?.ip}:${address?.port}`);
  await step("order, known customer", floors.createKnown, () =>
    provisioner.services.create({ ...first, id: "1002", product: "voice", customer: { id: "7" } }),
  );
  await step("suspend", floors.suspend, () => provisioner.services.suspend("1001", {}));
  await step("unsuspend", floors.unsuspend, () => provisioner.services.unsuspend("1001"));
  await step("upgrade", floors.upgrade, () => provisioner.services.upgrade("1001", { product: "minecraft-6g" }));
  await step("expire", floors.expire, () => provisioner.services.expire("1001"));
  await step("terminate", floors.terminate, () => provisioner.services.terminate("1001"));
} finally {
  await provisioner.stop();
  await emulator.close();
}
if (tooMany) {
  console.error("A step took more requests than it may.");
  process.exitCode = 1;
}

/** Gives a command, waits for its end, and counts what the panel was asked. Looking whether a new server is installed is counted apart. */
async function step(title: string, floor: number, command: () => Promise<CommandResult>) {
  await emulator.control.clearRequests();
  const { operation } = await command();
  const { status, failure } = await provisioner.operations.finished(operation.id);
  if (status !== "succeeded") throw new Error(`${title}: ${failure?.message ?? status}`);
  const requests = await emulator.control.requests();
  const looks = requests.filter(
    ({ method, query }) => method === "GET" && (operation.kind === "create" || isForAll(query)),
  ).length;
  const changes = requests.length - looks;
  const { state } = await provisioner.services.get(String(operation.serviceId));
  const waiting = looks > 0 && operation.kind === "create" ? `, and ${looks} to see it installed` : "";
  console.log(`${title.padEnd(24)} ${changes} ${changes === 1 ? "request " : "requests"}${waiting}  →  ${state}`);
  tooMany ||= changes > floor;
}

/** A list of servers, in which many are looked for at once; it is charged to no operation. */
function isForAll(query: string): boolean {
  return /filter\[uuid/.test(decodeURIComponent(query));
}
