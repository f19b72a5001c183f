/** `npm run bench:requests`: requests to the panel per operation, from the emulator's log, beside the floor and other systems. */
import { anyDatabase } from "../packages/provisioner/test/support/databases.ts";
import { engineWorld } from "../packages/provisioner/test/support/engine-world.ts";
import { measureRequests } from "../packages/provisioner/test/support/measure-requests.ts";
import { printReport } from "./report/report.ts";

await using world = await engineWorld(anyDatabase);
const measured = await measureRequests(world.shop, world.panel);
const above = measured.filter(({ floor, requests }) => requests.length > floor);

printReport({
  title: "Requests per operation",
  about:
    "Requests to the panel, read from its log. Looks at installations are one list request per panel and tick for all servers together, and left out. Other systems take 4 to 6 for a create; ClientXCMS takes 9, and 23 on a big panel.",
  columns: ["operation", "requests", "floor", "what they are"],
  rows: measured.map(({ what, floor, requests }) => [what, requests.length, floor, requests.join(", ") || "none"]),
  targets: [
    {
      what: "operations that take more than they have to",
      wanted: "0",
      measured: above.length === 0 ? "0" : above.map(({ what }) => what).join("; "),
      met: above.length === 0,
    },
  ],
});
