/** A process of the shop that posts events until it is killed. */

import type { MortalSetting } from "../durability/mortal.ts";
import { openShop } from "../support/shop.ts";

const { database, panel } = JSON.parse(process.argv[2] ?? "") as MortalSetting;
const shop = await openShop(database, panel, { webhooks: { allowPrivateTargets: true } });
await shop.start();
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
