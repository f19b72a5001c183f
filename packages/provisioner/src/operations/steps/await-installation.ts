import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step, StepResult } from "../operation-run.ts";
import { serviceEvent } from "../service-events.ts";
import { beginInstallation } from "./begin-installation.ts";
import { isLeftEmpty, isToBeVerified } from "./look-into-server.ts";

/**
 * Waits for the end of the installation, which is looked up for all waiting servers of a panel in one request. It asks somebody
 * only when it has waited, and so when nothing is left to be stored.
 */
export const awaitInstallation: Step = {
  name: "installation",
  immediate: true,
  async run(run) {
    if (isToBeginAgain(run)) return { ...(await beginInstallation(run)), outcome: "waits" };
    if (run.installation === "failed") throw installationFailed();
    // Only a creation has made it anew.
    if (run.installation === "gone" && run.operation.kind !== "create") throw serverGone();
    if (run.installation === "hidden") throw installationHidden();
    const installed = run.installation === "succeeded" || run.operation.progress.installed === true;
    if (!installed) return { outcome: "waits" };
    if (!(await isToBeVerified(run))) return activated(run);
    if (run.installation === null) return { outcome: "waits" };
    return (await isLeftEmpty(run)) ? installedAgain(run) : activated(run);
  },
};

/** A server that was left empty is installed again, once. @throws OperationFailure the second time */
async function installedAgain(run: ServiceRun): Promise<StepResult> {
  if (run.operation.progress.installedAgain === true) throw leftEmpty();
  const begun = await beginInstallation(run);
  return { ...begun, progress: { ...begun.progress, installed: false, installedAgain: true }, outcome: "waits" };
}

/** A creation that is tried again after its installation has failed: the panel would do nothing by itself. */
function isToBeginAgain({ operation }: ServiceRun): boolean {
  return operation.progress.begun === false;
}

function activated(run: ServiceRun): StepResult {
  const { panelId, serverIdentifier, addresses } = run.service;
  const changes = { state: "active" as const, activatedAt: run.service.activatedAt ?? run.now() };
  return {
    outcome: "done",
    service: changes,
    events: [
      serviceEvent("service.activated", { ...run.service, ...changes }, run.operation.id, {
        panelId: panelId ?? "",
        identifier: serverIdentifier ?? "",
        addresses,
      }),
    ],
  };
}

const installFailed = "install_failed";
const installedEmpty = "installed_empty";

/** The codes of an operation whose installation has failed, whatever the panel says. */
export const installationFailures: ReadonlySet<string> = new Set([installFailed, installedEmpty]);

function installationFailed(): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: installFailed,
    message: "The installation of the server has failed on its node.",
    remedy:
      "Read the installation log on the panel, mend the egg or its variables, then try the operation again: the server is installed anew.",
  });
}

function leftEmpty(): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: installedEmpty,
    message:
      "The panel says that the server is installed, and its root directory is empty; it was installed again, and is empty again.",
    remedy:
      "Look at the node: is its daemon (Wings) restarted again and again, does the egg's script end without having done anything? Then try the operation again: the server is installed anew. If it is to be empty, switch verifyInstallation of the product off.",
  });
}

function installationHidden(): OperationFailure {
  return new OperationFailure({
    class: "retryable",
    code: "installation_hidden",
    message:
      "The server was suspended on the panel while it was installed: until the suspension ends, nobody sees whether it is installed.",
    remedy: "End the suspension on the panel, and suspend the service instead when it is active.",
  });
}

function serverGone(): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: "server_gone",
    message: "The server was removed from the panel while it was installed.",
    remedy: "Look at the drift report: the server can be made anew there, or the service be terminated.",
  });
}
