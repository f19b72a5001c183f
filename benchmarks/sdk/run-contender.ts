/** The process of one contender: does the errand of its argument, a JSON text, and prints what it measured. */
import type { Contender, OpenContender } from "./contender.ts";
import type { Errand, Measured } from "./errand.ts";

const gets = 400;
const lists = 15;
const together = 1_000;

const errand = JSON.parse(process.argv[2] ?? "{}") as Errand;
const importing = performance.now();
const { open } = (await import(`./contenders/${errand.file}.ts`)) as { open: OpenContender };
const contender = await open(errand.url, errand.key);
const importMs = performance.now() - importing;

const serverOf = (at: number) => (at % errand.servers) + 1;
await repeated(100, (at) => contender.getServer(serverOf(at)));

const cpuBefore = process.cpuUsage();
const getMs = await repeated(gets, (at) => contender.getServer(serverOf(at)));
const cpu = process.cpuUsage(cpuBefore);

let listed = 0;
const listMs = await repeated(lists, async () => {
  listed = await contender.listServers();
});
const createMs = await creating(contender);
const concurrently = performance.now();
await Promise.all(Array.from({ length: together }, (_, at) => contender.getServer(serverOf(at))));
const concurrentMs = (performance.now() - concurrently) / together;

const measured: Measured = {
  importMs,
  getMs,
  getCpuMs: (cpu.user + cpu.system) / 1000 / gets,
  listMs,
  listed,
  createMs,
  concurrentMs,
  rssMiB: process.memoryUsage().rss / 2 ** 20,
};
process.stdout.write(JSON.stringify(measured), () => process.exit(0));

async function repeated(times: number, request: (at: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  for (let at = 0; at < times; at++) await request(at);
  return (performance.now() - began) / times;
}

async function creating(contender: Contender): Promise<number> {
  return repeated(errand.allocations.length, (at) =>
    contender.createServer({
      name: `bench ${at}`,
      user: 1,
      egg: errand.egg.id,
      docker_image: errand.egg.image,
      startup: errand.egg.startup,
      environment: errand.environment,
      limits: { memory: 128, swap: 0, disk: 256, io: 500, cpu: 0 },
      feature_limits: { databases: 0, backups: 0, allocations: 0 },
      allocation: { default: errand.allocations[at] ?? 0 },
    }),
  );
}
