/** A second worker on a database, until its parent lets go of it. */
import { createProvisioner } from "@hatchery/provisioner";
import { encryptionKey } from "./shop.ts";

const worker = { concurrency: 32, concurrencyPerPanel: 32, installationPollMs: { shortest: 20, longest: 200 } };
const provisioner = await createProvisioner({ database: process.argv[2] ?? "", encryptionKey, worker });
await provisioner.start();
process.on("disconnect", () => void provisioner.stop());
process.send?.("works");
