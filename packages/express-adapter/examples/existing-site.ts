/** The router under a sub-path of a site that exists already, with its own sign-in, body parser, pages and error page. */
import { createProvisionerRouter } from "@hatchery/express";
import { createProvisioner } from "@hatchery/provisioner";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";

const { DATABASE_URL = "file:./hatchery-data", ENCRYPTION_KEY = "", PORT = "3000" } = process.env;

// The site as it was: whoever comes has a user in `response.locals`, put there by the proxy that signs people in.
const site = express();
const signedIn: RequestHandler = (request, response, next) => {
  const [name, group] = (request.get("x-forwarded-user") ?? "").split("@");
  if (!name) return void response.status(401).send("Sign in first.");
  response.locals.user = { name, staff: group === "staff" };
  next();
};
site.use(express.json({ limit: "1mb" }));
site.get("/", (_request, response) => void response.send("The club's site"));
site.use("/members", signedIn);
site.get("/members", (_request, response) => void response.send(`Hello ${response.locals.user.name}`));

// What is new: members control the club's servers below /members/servers/api; staff administers them.
const provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.start();
const router = createProvisionerRouter({
  provisioner,
  authenticate({ res }) {
    const { name, staff } = res?.locals.user ?? {};
    if (name === undefined) return null;
    return staff ? { role: "admin", id: name } : { role: "customer", customer: name };
  },
});
site.use("/members/servers/api", router);

// As before: the last words are the site's.
site.use((_request, response) => void response.status(404).send("The club has no such page."));
const sorry: ErrorRequestHandler = (_error, _request, response, _next) => void response.status(500).send("Sorry.");
site.use(sorry);
const server = site.listen(Number(PORT));

process.once("SIGTERM", async () => {
  router.closeStreams();
  server.close();
  await provisioner.stop();
});
