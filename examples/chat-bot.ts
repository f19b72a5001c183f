/**
 * A bot that sells servers in a chat. Messages come from standard input as `name: words`; with discord.js, call `answer` from
 * `client.on("messageCreate", …)` instead.
 */
import { createInterface } from "node:readline";
import { createProvisioner, isProvisionerError } from "@hatchery/provisioner";
import { panelFromEnvironment } from "./panel-from-environment.ts";

const { DATABASE_URL = "memory:", ENCRYPTION_KEY = "for trying only: use one of your own" } = process.env;

await using provisioner = await createProvisioner({ database: DATABASE_URL, encryptionKey: ENCRYPTION_KEY });
await provisioner.panels.put({ id: "eu", ...panelFromEnvironment() });
await provisioner.products.put({
  id: "paper",
  name: "Minecraft",
  panels: ["eu"],
  limits: { memory: "2 GiB", disk: "4 GiB", cpu: 100 },
  eggs: [{ key: "paper", nest: 1, egg: 1 }],
});
await provisioner.start();

for await (const line of createInterface({ input: process.stdin })) {
  const [, author, words] = /^(\w+): (.*)$/.exec(line) ?? [];
  if (author === undefined || words === undefined) continue;
  console.log(await answer(author, words));
}

async function answer(author: string, words: string): Promise<string> {
  const service = `bot-${author}`;
  try {
    switch (words) {
      case "!order": {
        const customer = { id: author, email: `${author}@members.example.com`, firstName: author };
        const { operation } = await provisioner.services.create({ id: service, product: "paper", customer });
        const done = await provisioner.operations.finished(operation.id);
        if (done.failure !== null) return `${author}: that did not work. ${done.failure.message}`;
        return `${author}: your server is ready at ${await addressOf(service)}`;
      }
      case "!status": {
        const { power } = await stateOf(service);
        return `${author}: it is ${power} at ${await addressOf(service)}`;
      }
      case "!start":
      case "!stop":
      case "!restart":
        await provisioner.control(service).power(words === "!start" ? "start" : words === "!stop" ? "stop" : "restart");
        return `${author}: done`;
      default:
        return `${author}: I know !order, !status, !start, !stop and !restart`;
    }
  } catch (error) {
    if (isProvisionerError(error)) return `${author}: ${error.message}`;
    throw error;
  }
}

async function addressOf(service: string): Promise<string> {
  const [address] = (await provisioner.services.get(service)).addresses;
  return address === undefined ? "no address yet" : `${address.alias ?? address.ip}:${address.port}`;
}

async function stateOf(service: string) {
  const { state } = await provisioner.control(service).resources();
  return { power: state };
}
