/** The process of one contender: opens what its argument, an Errand in JSON, names, and then does what it is sent. */
import type { OpenContender } from "./contender.ts";
import type { Errand, Measured, Turn } from "./errand.ts";

const errand = JSON.parse(process.argv[2] ?? "{}") as Errand;
const importing = performance.now();
const { open } = (await import(`./contenders/${errand.file}.ts`)) as { open: OpenContender };
const contender = await open(errand.url, errand.key);
const importMs = performance.now() - importing;

let listed = 0;
const getServer = (at: number) => contender.getServer((at % errand.servers) + 1);
const turns: Readonly<Record<Turn, () => Promise<number>>> = {
  get: () => oneByOne(50, getServer),
  list: () =>
    oneByOne(3, async () => {
      listed = await contender.listServers();
    }),
  create: () => oneByOne(errand.allocations.length, (at) => contender.createServer(newServer(at))),
  async together() {
    const requests = 1_000;
    await Promise.all(Array.from({ length: requests }, (_, at) => getServer(at)));
    return requests;
  },
};

await oneByOne(400, getServer);
process.on("message", async (turn: Turn) => {
  const before = process.cpuUsage();
  const began = performance.now();
  const requests = await turns[turn]();
  const ms = (performance.now() - began) / requests;
  const { user, system } = process.cpuUsage(before);
  send({ ms, cpuMs: (user + system) / 1000 / requests, rssMiB: process.memoryUsage().rss / 2 ** 20, listed });
});
send({ ms: importMs, cpuMs: 0, rssMiB: 0, listed });

function send(measured: Measured): void {
  process.send?.(measured);
}

async function oneByOne(requests: number, request: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < requests; at++) await request(at);
  return requests;
}

function newServer(at: number) {
  return {
    name: `bench ${at}`,
    user: 1,
    egg: errand.egg.id,
    docker_image: errand.egg.image,
    startup: errand.egg.startup,
    environment: errand.environment,
    limits: { memory: 128, swap: 0, disk: 256, io: 500, cpu: 0 },
    feature_limits: { databases: 0, backups: 0, allocations: 0 },
    allocation: { default: errand.allocations[at] ?? 0 },
  };
}
