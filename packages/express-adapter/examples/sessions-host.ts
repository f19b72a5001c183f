/**
 * Express with sessions in a signed cookie: customers sign in, order from the credit that they have, and control their servers;
 * the administrator administers.
 */
import { createProvisionerRouter } from "@hatchery/express";
import { createProvisioner } from "@hatchery/provisioner";
import cookieSession from "cookie-session";
import express from "express";
import helmet from "helmet";
import { accounts, checkPassword } from "./accounts.ts";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", SESSION_KEY = "", PORT = "3000" } = process.env;
const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();

const router = createProvisionerRouter({
  provisioner,
  authenticate(request) {
    const account = accounts.get(request.session?.account);
    if (account === undefined) return { role: "visitor" };
    return account.administrator
      ? { role: "admin", id: account.email }
      : { role: "customer", customer: account.customer };
  },
  ordering: {
    price: ({ product }) => ({ amount: prices[product] ?? 0, currency: "EUR", per: "month" }),
    entitle({ product }, { customer, request }) {
      const account = accounts.get(request.session?.account);
      const price = prices[product];
      if (account === undefined || price === undefined) return { allowed: false, message: "This is not sold here." };
      if (account.credit < price) {
        return { allowed: false, status: 402, message: "Your credit does not suffice.", remedy: "Add credit first." };
      }
      account.credit -= price;
      account.orders += 1;
      const expiresAt = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000);
      return {
        allowed: true,
        id: `${customer}-${account.orders}`,
        customer: { id: customer, email: account.email },
        expiresAt,
      };
    },
  },
});
const prices: Readonly<Record<string, number | undefined>> = { "block-world": 500 };

const app = express();
app.use(helmet());
// `lax` keeps other sites' forms from sending the cookie along; the router refuses what browsers mark as cross-origin besides.
const secure = process.env.NODE_ENV === "production";
app.use(cookieSession({ keys: [SESSION_KEY], maxAge: 86_400_000, httpOnly: true, sameSite: "lax", secure }));
app.post("/session", express.json(), (request, response) => {
  const account = checkPassword(request.body?.email, request.body?.password);
  request.session = account === null ? null : { account: account.email };
  response.sendStatus(account === null ? 401 : 204);
});
app.delete("/session", (request, response) => {
  request.session = null;
  response.sendStatus(204);
});
app.use("/api/hatchery", router);
const server = app.listen(Number(PORT));

process.once("SIGTERM", async () => {
  router.closeStreams();
  server.close();
  await provisioner.stop();
});
