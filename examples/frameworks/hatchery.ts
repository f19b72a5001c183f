/**
 * What the hosts beside it share: the provisioner, who somebody is, and the API as a function. `API_KEYS` has one entry for each key, long and
 * random: `{ "key": { "role": "admin" }, … }`.
 */
import { createHatcheryHandler, type Identity } from "@hatchery/http";
import { createProvisioner } from "@hatchery/provisioner";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", API_KEYS = "{}" } = process.env;
export const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();

const identities = new Map(Object.entries(JSON.parse(API_KEYS) as Record<string, Identity>));
export const handler = createHatcheryHandler({
  provisioner,
  basePath: "/api/hatchery",
  authenticate: ({ headers }) => identities.get(headers.get("authorization")?.replace(/^Bearer /, "") ?? ""),
});
process.once("SIGTERM", async () => {
  handler.closeStreams();
  await provisioner.stop();
  process.exit();
});
