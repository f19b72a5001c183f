import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PanelEmulator } from "@hatchery/panel-emulator";
import type { DatabaseKind } from "../../../provisioner/test/support/databases.ts";
import { Credits } from "../../examples/credits.ts";
import { MortalHost } from "./mortal.ts";

/** A host that sells for credits and can be killed, alive, with everything that is its own. */
export interface CreditsHost extends AsyncDisposable {
  readonly host: MortalHost;
  readonly credits: Credits;
}

/** @param memory of what it sells, by product. */
export async function openCreditsHost(
  { make }: Pick<DatabaseKind, "make">,
  panel: Pick<PanelEmulator, "url" | "keys">,
  memory: Readonly<Record<string, string>>,
): Promise<CreditsHost> {
  const folder = mkdtempSync(join(tmpdir(), "hatchery-credits-"));
  const creditsFile = join(folder, "credits.sqlite");
  const database = await make();
  const { full = "", clientAdmin = "" } = panel.keys;
  const host = new MortalHost({
    database: database.url,
    panel: { url: panel.url, applicationKey: full, clientKey: clientAdmin },
    creditsFile,
    memory,
  });
  await host.life();
  const credits = new Credits(creditsFile);
  return {
    host,
    credits,
    async [Symbol.asyncDispose]() {
      await host.kill();
      credits.close();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}
