import { OperationFailure } from "../operation-failure.ts";
import type { ServiceRun, Step, StepResult } from "../operation-run.ts";
import { serviceEvent } from "../service-events.ts";
import { beginInstallation } from "./begin-installation.ts";

/** Waits for the end of the installation, which is looked up for all waiting servers of a panel in one request. */
export const awaitInstallation: Step = {
  name: "installation",
  immediate: true,
  async run(run) {
    if (isToBeginAgain(run)) return { ...(await beginInstallation(run)), outcome: "waits" };
    if (run.installation === "failed") throw installationFailed();
    // Only a creation has made it anew.
    if (run.installation === "gone" && run.operation.kind !== "create") throw serverGone();
    const installed = run.installation === "succeeded" || run.operation.progress.installed === true;
    return installed ? activated(run) : { outcome: "waits" };
  },
};

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

/** The code of an operation whose installation has failed. */
export const installFailed = "install_failed";

function installationFailed(): OperationFailure {
  return new OperationFailure({
    class: "needs-person",
    code: installFailed,
    message: "The installation of the server has failed on its node.",
    remedy:
      "Read the installation log on the panel, mend the egg or its variables, then try the operation again: the server is installed anew.",
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
