import type { Database } from "../../packages/provisioner/src/database/database.ts";
import type { DatabaseKind } from "../../packages/provisioner/test/support/databases.ts";
import { openLargeShop } from "../../packages/provisioner/test/support/large-panel.ts";
import { openTables } from "../../packages/provisioner/test/support/open-tables.ts";
import { type EmulatorProcess, startEmulator } from "../emulator/emulator-process.ts";

/** A shop that is closed, with the panel whose games it sells. */
export interface ClosedShop {
  readonly kind: string;
  readonly url: string;
  readonly panel: EmulatorProcess;
}

/** Measures on each kind of database, with a shop and a panel of its own. `fill` writes to the tables before. */
export async function onEachDatabase<Measured>(
  kinds: readonly DatabaseKind[],
  worldFile: string,
  fill: (db: Database) => Promise<void>,
  measure: (shop: ClosedShop) => Promise<readonly Measured[]>,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const kind of kinds) {
    await using panel = await startEmulator("--world", worldFile, "--application-limit", "1000000");
    const database = await kind.make();
    try {
      const shop = await openLargeShop(database.url, panel);
      await shop.stop();
      const tables = await openTables(database.url);
      await fill(tables.db);
      await tables.close();
      measured.push(...(await measure({ kind: kind.name, url: database.url, panel })));
    } finally {
      await database.drop();
    }
  }
  return measured;
}
