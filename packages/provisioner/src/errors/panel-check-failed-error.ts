import { ProvisionerError } from "./provisioner-error.ts";

interface FailedCheck {
  readonly name: string;
  readonly detail: string;
  readonly remedy?: string;
}

/** Something that provisioning needs does not work with the address and the keys given. `problems` names each check that failed. */
export class PanelCheckFailedError extends ProvisionerError {
  constructor(panel: string, failed: readonly FailedCheck[]) {
    const found = failed.map(({ detail }) => sentence(detail)).join(" ");
    super("panel_check_failed", `The panel ${panel} cannot be worked with as given: ${found}`, {
      remedy: failed.flatMap(({ remedy }) => remedy ?? []).join(" "),
      problems: failed.map(({ name, detail, remedy = "" }) => ({
        path: fieldOf(name),
        code: name,
        message: `${sentence(detail)} ${remedy}`.trim(),
      })),
    });
  }
}

function fieldOf(check: string): string {
  if (check === "address" || check === "flavour") return "/url";
  return check.startsWith("client-key") ? "/clientKey" : "/applicationKey";
}

function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
