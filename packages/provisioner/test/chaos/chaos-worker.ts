/** A worker process of the chaos run: works until it is killed. Told the database by its argument. */
import { createProvisioner } from "@hatchery/provisioner";
import { testOptions } from "../support/shop.ts";

const worker = { ...testOptions.worker, concurrency: 16 };
const provisioner = await createProvisioner({ ...testOptions, worker, database: process.argv[2] ?? "" });
await provisioner.start();
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("works");
