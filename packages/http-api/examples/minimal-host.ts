import { createServer } from "node:http";
import { createHatcheryHandler } from "@hatchery/http";
import { toNodeListener } from "@hatchery/http/node";
import { createProvisioner } from "@hatchery/provisioner";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", ADMIN_KEY = "", PORT = "3000" } = process.env;
const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();

const authenticate = ({ headers }: Request) =>
  ADMIN_KEY !== "" && headers.get("authorization") === `Bearer ${ADMIN_KEY}` ? { role: "admin" as const } : null;
const handler = createHatcheryHandler({ provisioner, authenticate, basePath: "/api/hatchery" });
const server = createServer(toNodeListener(handler)).listen(Number(PORT));

process.once("SIGTERM", async () => {
  handler.closeStreams();
  server.close();
  await provisioner.stop();
});
