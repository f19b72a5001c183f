/**
 * Express behind API keys, for programs: a billing system with an administrator's key, a customer's own bot with a key that
 * reaches what is theirs. `API_KEYS` has one entry for each key: `{ "sha256 of the key": { "role": "admin", "id": "billing" }, … }`.
 */
import { createHash } from "node:crypto";
import { createProvisionerRouter, type Identity, type RateLimit } from "@hatchery/express";
import { createProvisioner } from "@hatchery/provisioner";
import express from "express";
import helmet from "helmet";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", API_KEYS = "{}", PORT = "3000" } = process.env;
const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();

/** Keys are long and random, so their hash says all that has to be known about them, and looking it up tells nothing about others. */
const identities = new Map(Object.entries(JSON.parse(API_KEYS) as Record<string, Identity>));

function authenticate(request: express.Request): Identity | undefined {
  const [, key] = /^Bearer ([\x21-\x7e]+)$/.exec(request.get("authorization") ?? "") ?? [];
  return key === undefined ? undefined : identities.get(createHash("sha256").update(key).digest("hex"));
}

/** So many requests in a minute for each key; with several processes, count in a store that they share. */
const perMinute = 300;
let counted = { until: 0, requests: new Map<string, number>() };
const rateLimit: RateLimit = ({ key }) => {
  const now = performance.now();
  if (now >= counted.until) counted = { until: now + 60_000, requests: new Map() };
  const requests = (counted.requests.get(key) ?? 0) + 1;
  counted.requests.set(key, requests);
  return requests <= perMinute
    ? { allowed: true }
    : { allowed: false, retryAfterSeconds: (counted.until - now) / 1000 };
};

const router = createProvisionerRouter({ provisioner, authenticate, rateLimit });
const server = express().use(helmet()).use("/api/hatchery", router).listen(Number(PORT));

process.once("SIGTERM", async () => {
  router.closeStreams();
  server.close();
  await provisioner.stop();
});
