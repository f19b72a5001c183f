/**
 * A host that drives the provisioner from its own payment webhook: paid orders become servers, renewals move their end, failed
 * payments suspend, cancellations terminate. The customers' router stands beside it.
 *
 * A payment service tells the same thing again until it hears 2xx, sometimes twice at once. Nothing has to be remembered for that:
 * under one id an order is carried out once, and an end that is set twice is the same end.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { createProvisionerRouter } from "@hatchery/express";
import { createProvisioner, isProvisionerError } from "@hatchery/provisioner";
import express from "express";
import { z } from "zod";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", WEBHOOK_SECRET = "", PORT = "3000" } = process.env;
const { PANEL_URL = "", PANEL_APPLICATION_KEY = "", PANEL_CLIENT_KEY = "" } = process.env;
if (WEBHOOK_SECRET === "") throw new Error("Set WEBHOOK_SECRET, or anybody could send payments.");

const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
const keys = { applicationKey: PANEL_APPLICATION_KEY, clientKey: PANEL_CLIENT_KEY };
await provisioner.panels.put({ id: "eu", url: PANEL_URL, ...keys });
await provisioner.products.put({
  id: "block-world",
  name: "Block World",
  panels: ["eu"],
  limits: { memory: "2 GiB", disk: "10 GiB", cpu: 100 },
  eggs: [{ key: "block", nest: 1, egg: 1 }],
});
await provisioner.start();

const paid = { subscription: z.string(), paidUntil: z.iso.datetime() };
const payment = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("subscription.started"),
    ...paid,
    product: z.string(),
    customer: z.object({ id: z.string(), email: z.email() }),
  }),
  z.object({ type: z.literal("subscription.renewed"), ...paid }),
  z.object({ type: z.literal("payment.failed"), subscription: z.string() }),
  z.object({ type: z.literal("subscription.cancelled"), subscription: z.string() }),
]);

async function carryOut(event: z.infer<typeof payment>) {
  const { services } = provisioner;
  const id = event.subscription;
  switch (event.type) {
    case "subscription.started":
      return services.create({ id, product: event.product, customer: event.customer, expiresAt: event.paidUntil });
    case "subscription.renewed":
      return services.renew(id, { expiresAt: event.paidUntil });
    case "payment.failed":
      return services.suspend(id, { reason: "The payment failed." });
    case "subscription.cancelled":
      return services.terminate(id);
  }
}

const app = express();
app.post("/payments", express.raw({ type: "application/json" }), async (request, response) => {
  const expected = createHmac("sha256", WEBHOOK_SECRET).update(request.body).digest();
  const given = Buffer.from(request.get("x-signature") ?? "", "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return void response.sendStatus(401);
  const event = payment.safeParse(JSON.parse(String(request.body)));
  if (!event.success) return void response.sendStatus(422);
  try {
    const { operation } = await carryOut(event.data);
    // Stored: it will be done, whatever happens to this process now.
    response.status(202).json({ operation: operation.id });
  } catch (error) {
    // What the provisioner refuses will be refused again; everything else is worth another try.
    if (!isProvisionerError(error)) throw error;
    response.status(error.status).json({ code: error.code, message: error.message });
  }
});

// Here the shop's own sign-in decides; a header stands for it.
const router = createProvisionerRouter({
  provisioner,
  authenticate(request) {
    const customer = request.get("x-customer");
    return customer === undefined ? null : { role: "customer", customer };
  },
});
app.use("/api/hatchery", router);
const server = app.listen(Number(PORT));

process.once("SIGTERM", async () => {
  router.closeStreams();
  server.close();
  await provisioner.stop();
});
