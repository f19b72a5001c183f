/**
 * A host that sells for prepaid credits in its own database. Money is reserved before an order is stored, and taken or given back after,
 * under one reference: whenever this process is killed, the ledger balances.
 */
import { createProvisionerRouter } from "@hatchery/express";
import { createProvisioner } from "@hatchery/provisioner";
import express from "express";
import { Credits } from "./credits.ts";
import { sellingForCredits } from "./selling-for-credits.ts";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", CREDITS_FILE = "./credits.sqlite" } = process.env;
const { ADMIN_KEY = "", PORT = "3000" } = process.env;
if (ADMIN_KEY === "") throw new Error("Set ADMIN_KEY, or nobody could administer.");

const credits = new Credits(CREDITS_FILE);
const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();

// Here the shop's own sign-in decides; headers stand for it.
const router = createProvisionerRouter({
  provisioner,
  ...sellingForCredits(credits),
  authenticate(request) {
    if (request.get("authorization") === `Bearer ${ADMIN_KEY}`) return { role: "admin" };
    const customer = request.get("x-customer");
    return customer === undefined ? null : { role: "customer", customer };
  },
});

const app = express();
app.get("/balance", (request, response) => {
  response.json({ cents: credits.balance(String(request.get("x-customer"))) });
});
app.post("/credit", express.json(), (request, response) => {
  if (request.get("authorization") !== `Bearer ${ADMIN_KEY}`) return void response.sendStatus(401);
  credits.add(String(request.body.customer), Number(request.body.cents));
  response.sendStatus(204);
});
app.use("/api/hatchery", router);
const server = app.listen(Number(PORT));

process.once("SIGTERM", async () => {
  router.closeStreams();
  server.close();
  await provisioner.stop();
  credits.close();
});
