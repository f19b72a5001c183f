#!/usr/bin/env node
import { parseArgs } from "node:util";
import { worldFromEggs } from "./eggs/world-from-eggs.ts";
import type { FlavourName, PanelVersion } from "./flavour/flavour.ts";
import { createPanelEmulator } from "./panel-emulator.ts";
import { generateLargeWorld } from "./world/generate/large-world.ts";

const usage = `panel-emulator: a Pterodactyl or Pelican panel to develop and test against

  --port N          port to listen on; 0 takes a free one (default 0)
  --host ADDRESS    address to listen on (default 127.0.0.1)
  --world FILE      world file to start from, or "demo" (default demo)
  --egg PATH        an egg file, or a folder with some, instead of the world's own eggs
  --servers N       a generated world with N servers instead of a file
  --speed N         emulated milliseconds per real millisecond; 0: time stands still (default 1)
  --flavour NAME    pterodactyl or pelican (default pterodactyl)
  --version LINE    version line of the panel: 1.11 or 1.12 of Pterodactyl (default 1.11), 1.0-beta38 of Pelican
  --application-limit N, --client-limit N
                    requests a minute and user (default: those of the world)
  --json            say where it listens as one line of JSON
  --help            show this text`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    host: { type: "string", default: "127.0.0.1" },
    world: { type: "string", default: "demo" },
    egg: { type: "string" },
    servers: { type: "string" },
    speed: { type: "string", default: "1" },
    flavour: { type: "string", default: "pterodactyl" },
    version: { type: "string" },
    "application-limit": { type: "string" },
    "client-limit": { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const flavour = values.flavour as FlavourName;
  const emulator = await createPanelEmulator({
    world: await worldOf(flavour),
    port: Number(values.port),
    host: values.host,
    speed: Number(values.speed),
    ...(values.version !== undefined && { version: values.version as PanelVersion }),
    flavour,
    limits: limitsOf(values["application-limit"], values["client-limit"]),
  });
  const { url, keys, control } = emulator;
  if (values.json) console.log(JSON.stringify({ url, keys, control: control.url }));
  else console.log(`The panel listens at ${url}.\nKeys: ${JSON.stringify(keys, null, 2)}\nControl: ${control.url}`);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void emulator.close());
}

async function worldOf(flavour: FlavourName) {
  if (values.egg !== undefined) return worldFromEggs(values.egg, { flavour });
  return values.servers === undefined ? values.world : generateLargeWorld({ servers: Number(values.servers), flavour });
}

function limitsOf(application: string | undefined, client: string | undefined) {
  return {
    ...(application !== undefined && { application: positive("--application-limit", application) }),
    ...(client !== undefined && { client: positive("--client-limit", client) }),
  };
}

function positive(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${option} has to be a whole number from 1.`);
  return number;
}
