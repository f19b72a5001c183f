/** A host in a process of its own on a database with many services: times its lists and commands. No worker runs. */
import { createProvisioner } from "@hatchery/provisioner";
import { answerParent, inputOfProcess } from "../process/measure-in-process.ts";
import { type MemoryUse, watchMemory } from "../process/memory-watch.ts";
import { medianTime } from "../report/statistics.ts";
import { encryptionKey } from "../shop/shop.ts";

/** What the host is given. */
export interface HostInput {
  readonly database: string;
  readonly services: number;
}

/** What it measured; times are medians in ms. */
export interface HostFigures {
  readonly firstPage: number;
  readonly middlePage: number;
  /** The slowest of what a support person types. */
  readonly search: number;
  readonly command: number;
  readonly memory: MemoryUse;
}

const limit = 50;
const times = 20;

const { database, services } = inputOfProcess<HostInput>();
const shop = await createProvisioner({ database, encryptionKey });
const memory = watchMemory();
const { items } = await shop.services.list({ limit });
// A cursor holds the number after which its page begins; walking there would take a thousand pages.
const middle = Buffer.from(JSON.stringify(Math.round(services / 2))).toString("base64url");
const firstPage = await medianTime(times, () => shop.services.list({ limit, state: "active" }));
const middlePage = await medianTime(times, () => shop.services.list({ limit, cursor: middle }));
// One service, an address, whatever a word of every one of them finds, all on one node, and nothing.
const sought = [
  `many-${services - 7}`,
  `many-${Math.round(services / 9)}@example.test`,
  "10.0.1.7:25565",
  "25565",
  "many",
  "eu",
  "nobody",
];
const searches = [];
for (const search of sought) searches.push(await medianTime(times, () => shop.services.list({ limit, search })));
const search = Math.max(...searches);
const command = await medianTime(times, (at) => shop.services.suspend(items[at]?.id ?? ""));
const figures: HostFigures = { firstPage, middlePage, search, command, memory: memory() };
await shop.stop();
answerParent(figures);
