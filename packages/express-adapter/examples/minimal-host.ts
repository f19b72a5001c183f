import { createProvisionerRouter } from "@hatchery/express";
import { createProvisioner } from "@hatchery/provisioner";
import express from "express";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", ADMIN_KEY = "", PORT = "3000" } = process.env;
const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();

const authenticate = (request: express.Request) =>
  ADMIN_KEY !== "" && request.get("authorization") === `Bearer ${ADMIN_KEY}` ? { role: "admin" as const } : null;
const router = createProvisionerRouter({ provisioner, authenticate });
const server = express().use("/api/hatchery", router).listen(Number(PORT));

process.once("SIGTERM", async () => {
  router.closeStreams();
  server.close();
  await provisioner.stop();
});
