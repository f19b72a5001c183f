/** A second worker on a database, until its parent lets go of it. */
import { createProvisioner } from "@hatchery/provisioner";
import { encryptionKey, worker } from "./shop.ts";

const provisioner = await createProvisioner({ database: process.argv[2] ?? "", encryptionKey, worker });
await provisioner.start();
process.on("disconnect", () => void provisioner.stop());
process.send?.("works");
