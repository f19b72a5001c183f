import { parseArgs } from "node:util";
import { isPanelError } from "../errors/panel-error.ts";
import { createPelicanClient } from "../pelican/pelican-client.ts";
import { createPanelClient } from "../pterodactyl/panel-client.ts";
import { formatDiagnosis } from "./format-diagnosis.ts";

/** What a command may touch of the process that runs it. */
export interface CommandContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

const usage = `Usage: hatchery-sdk diagnose --url <panel> [--application-key <ptla_… or papp_…>]
         [--client-key <ptlc_… or pacc_…>] [--json]

Says what is wrong with the address and keys of a Pterodactyl or Pelican panel, and how to mend it. Changes nothing on the panel.
Without the options it takes PANEL_URL, PANEL_APPLICATION_KEY and PANEL_CLIENT_KEY, which keeps keys out of
the list of processes. Exit code: 0 when no check failed, 1 when one did, 2 for wrong use.`;

/** Runs the command line; resolves with the exit code. */
export async function runCommand(args: readonly string[], context: CommandContext): Promise<number> {
  const { environment, print, printError } = context;
  const parsed = parse(args);
  if (typeof parsed === "string") {
    printError(`${parsed}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    print(usage);
    return 0;
  }
  const url = values.url ?? environment.PANEL_URL;
  if (positionals.join() !== "diagnose" || !url) {
    printError(positionals.join() === "diagnose" ? `--url is missing\n\n${usage}` : usage);
    return 2;
  }
  try {
    const options = {
      url,
      applicationKey: values["application-key"] ?? environment.PANEL_APPLICATION_KEY,
      clientKey: values["client-key"] ?? environment.PANEL_CLIENT_KEY,
    };
    const asPterodactyl = await createPanelClient(options).diagnose();
    const isPelican = asPterodactyl.flavour === "pelican";
    const diagnosis = isPelican ? await createPelicanClient(options).diagnose() : asPterodactyl;
    print(values.json ? JSON.stringify(diagnosis, null, 2) : formatDiagnosis(diagnosis));
    return diagnosis.ok ? 0 : 1;
  } catch (error) {
    if (!isPanelError(error, "invalid_options")) throw error;
    printError(error.message);
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: "string" },
        "application-key": { type: "string" },
        "client-key": { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
}
