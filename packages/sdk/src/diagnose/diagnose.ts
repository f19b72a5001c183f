import { learnAllRemedies } from "../on-demand.ts";
import type { PanelClientOptions } from "../panel-client-options.ts";
import { checkAddress } from "./checks/address.ts";
import { checkApplicationKey } from "./checks/application-key.ts";
import { checkClientKey } from "./checks/client-key.ts";
import type { DiagnosedPanel, DiagnosisPlan } from "./diagnosed-panel.ts";
import type { Check, DiagnoseOptions, Diagnosis } from "./diagnosis.ts";
import { skippedCheck } from "./judge.ts";

/** Looks at an address and keys from the outside in; what cannot be looked at because of an earlier failure is skipped. */
export async function diagnose<Panel extends DiagnosedPanel>(
  client: PanelClientOptions,
  { createClient, prefixes, checkPermissions, checkFlavour }: DiagnosisPlan<Panel>,
  request: DiagnoseOptions = {},
): Promise<Diagnosis> {
  learnAllRemedies();
  const options = { timeoutMs: 15_000, ...request };
  const panel = createClient({ ...client, retry: false, validate: "off" });
  const stranger = createClient({
    url: client.url,
    fetch: client.fetch,
    applicationKey: `${prefixes.application}nobody`,
    retry: false,
  });
  const checks: Check[] = [await checkAddress(stranger, options)];
  if (checks[0]?.status !== "passed") return concluded("unknown", checks);

  const application = client.applicationKey
    ? await checkApplicationKey(panel, client.applicationKey, options)
    : [
        skippedCheck(
          "application-key",
          "no application key was given",
          `To manage servers and users, make one under Admin → Application API (${prefixes.application}…).`,
        ),
      ];
  checks.push(...application);
  if (application[0]?.status === "passed") checks.push(...(await checkPermissions(panel, options)));
  checks.push(
    ...(client.clientKey
      ? await checkClientKey(panel, options)
      : [
          skippedCheck(
            "client-key",
            "no client key was given",
            `For consoles, files and power, make one under Account → API Credentials (${prefixes.client}…).`,
          ),
        ]),
  );
  const found = await checkFlavour(panel, client, options);
  return concluded(found.flavour, [...checks, ...found.checks]);
}

function concluded(flavour: Diagnosis["flavour"], checks: readonly Check[]): Diagnosis {
  return { ok: checks.every((check) => check.status !== "failed"), flavour, checks };
}
