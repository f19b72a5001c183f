/** `npm run bench:requests`: requests to the panel per operation, from the emulator's log, beside the floor and other systems. */
import { anyDatabase } from "../packages/provisioner/test/support/databases.ts";
import { engineWorld } from "../packages/provisioner/test/support/engine-world.ts";
import { type PanelKind, pelican, pterodactyl } from "../packages/provisioner/test/support/flavours.ts";
import { measureReadings, measureRequests } from "../packages/provisioner/test/support/measure-requests.ts";
import { printReport } from "./report/report.ts";
import { otherSystems, remarks } from "./requests/other-systems.ts";

async function measuredOn(kind: PanelKind) {
  await using world = await engineWorld({ ...anyDatabase, ...kind });
  const operations = await measureRequests(world.shop, world.panel, kind.flavour);
  return { operations, readings: await measureReadings(world.shop, world.panel) };
}

const { operations: measured, readings } = await measuredOn(pterodactyl);
const { operations: onPelican, readings: readingsOnPelican } = await measuredOn(pelican);
const above = [...measured, ...onPelican].filter(({ floor, requests }) => requests.length > floor);

printReport({
  title: "Requests per operation",
  about:
    "Requests to the panel, read from its log. Looks at installations are one list request per panel and tick for all servers together, and left out. Before an upgrade is said to need another node, the panel's eggs, nodes and ports are read anew: three of the requests of its row. The floor is what cannot be done without by the panel's own interface.",
  columns: ["operation", "Pterodactyl", "floor", "Pelican", "floor", "what they are on Pelican"],
  rows: onPelican.map(({ what, floor, requests }) => {
    const same = measured.find((each) => each.what === what);
    const there = same === undefined ? ["–", "–"] : [same.requests.length, same.floor];
    return [what, ...there, requests.length, floor, requests.join(", ") || "none"];
  }),
  targets: [
    {
      what: "operations that take more than they have to",
      wanted: "0",
      measured: above.length === 0 ? "0" : above.map(({ what }) => what).join("; "),
      met: above.length === 0,
    },
  ],
});

const meters = [
  ["`running: off`", 0],
  ["`running: sample`, every hour", 1],
  ["`running: sample`, every five minutes", 12],
  ["`running: sample`, every minute", 60],
] as const;
const perHour = ({ perReading, without }: typeof readings, times: number) =>
  times === 0 ? without : perReading * times;

printReport({
  title: "Requests per meter",
  about:
    "What measuring the use of one active server takes in an hour: the requests of a reading, from the panel's log, times the readings of an hour.",
  columns: ["meter", "Pterodactyl", "Pelican"],
  rows: meters.map(([name, times]) => [name, perHour(readings, times), perHour(readingsOnPelican, times)]),
  targets: [
    {
      what: "requests for a reading of one server",
      wanted: "1",
      measured: `${readings.perReading}, ${readingsOnPelican.perReading} on Pelican`,
      met: readings.perReading === 1 && readingsOnPelican.perReading === 1,
    },
  ],
});

printReport({
  title: "Requests of other systems",
  about: `Hatchery's are those measured above. The others' were counted by reading their sources, of 2022 to 2026, and nothing of them was run: one panel with at most 250 servers, one candidate node, empty caches. "–": there is no such operation.`,
  columns: [
    "system",
    "create, new customer",
    "create, known customer",
    "with a port plan",
    "suspend",
    "unsuspend",
    "terminate",
    "upgrade",
    "renew",
    "import one",
  ],
  rows: [
    [
      "**Hatchery**",
      ours("create, for a new customer"),
      ours("create, for a known customer"),
      `+${ours("create, with a port plan") - ours("create, for a known customer")}`,
      ours("suspend"),
      ours("unsuspend"),
      ours("terminate"),
      ours("upgrade, limits and start-up"),
      ours("renew"),
      ours("import, one server of a list"),
    ],
    ...otherSystems.map((other) => [
      other.name,
      other.createNew,
      other.createKnown,
      other.ports,
      other.suspend,
      other.unsuspend,
      other.terminate,
      other.upgrade,
      other.renew,
      other.import,
    ]),
  ],
  remarks,
  targets: [],
});

function ours(operation: string): number {
  const found = measured.find(({ what }) => what === operation);
  if (found === undefined) throw new Error(`${operation} was not measured`);
  return found.requests.length;
}
