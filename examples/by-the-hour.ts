/** A host that sells by the hour: what was used is charged against a balance, which stops servers when it is used up. */
import { createProvisioner } from "@hatchery/provisioner";
import { chargeByTheHour } from "./charge-by-the-hour.ts";
import { HourlyBooks } from "./hourly-books.ts";
import { panelFromEnvironment } from "./panel-from-environment.ts";

const { DATABASE_URL = "memory:", ENCRYPTION_KEY = "for trying only: use one of your own" } = process.env;
const { BOOKS_FILE = ":memory:" } = process.env;
const centsPerHour = 4;

const books = new HourlyBooks(BOOKS_FILE);
await using provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.panels.put({ id: "eu", ...panelFromEnvironment() });
await provisioner.products.put({
  id: "hourly",
  name: "Minecraft by the hour",
  panels: ["eu"],
  limits: { memory: "2 GiB", disk: "4 GiB", cpu: 100 },
  eggs: [{ key: "paper", nest: 1, egg: 1 }],
  meter: { period: "hour" },
});
const charge = () => chargeByTheHour(provisioner, books, () => centsPerHour);
// Wakes for what is new; what it misses is charged with the next one, since the place in the list is kept.
provisioner.on("usage.closed", charge);
await provisioner.start();

books.payIn("payment-1", "ada", 10);
if (!books.setAside("ada-1", "ada", centsPerHour)) throw new Error("Ada has to pay something in first.");
const order = { id: "ada-1", product: "hourly", customer: { id: "ada", email: "ada@example.com" } };
await finished((await provisioner.services.create(order)).operation.id);
console.log(`Ada's server runs; ${books.balance("ada")} cents are left, ${centsPerHour} are set aside`);

await finished((await provisioner.services.terminate("ada-1")).operation.id);
// Its last period is closed at once, not at the end of the hour.
for await (const { type } of provisioner.events.stream({ service: "ada-1", after: "0" }))
  if (type === "usage.closed") break;
await charge();
const [used] = (await provisioner.usage.periods({ service: "ada-1" })).items;
console.log(`It was active for ${((used?.activeMs ?? 0) / 1000).toFixed(1)} s`);
console.log(`${Math.floor(books.balance("ada"))} of 10 cents are left`);
books.close();

async function finished(id: string) {
  const { failure } = await provisioner.operations.finished(id);
  if (failure !== null) throw new Error(`${failure.message} ${failure.remedy}`);
}
