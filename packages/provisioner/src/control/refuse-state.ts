import type { ServiceRow } from "../database/rows.ts";
import { ControlNotPossibleError } from "../errors/control-not-possible-error.ts";

/**
 * Refuses what the panel would refuse in any case, without asking it: it does nothing for suspended servers, whoever asks, and lets
 * installing ones be watched only. In every other state the panel decides.
 * @throws ControlNotPossibleError
 */
export function refuseState(service: Pick<ServiceRow, "id" | "state" | "suspensionReason">, purpose: "use" | "watch") {
  if (service.state === "suspended") {
    throw new ControlNotPossibleError(
      `Service ${service.id} is suspended.`,
      service.suspensionReason === "expired"
        ? "Renew the service first."
        : "Ask the host to lift the suspension (`services.unsuspend`) first.",
    );
  }
  if (purpose === "use" && (service.state === "installing" || service.state === "pending")) {
    throw new ControlNotPossibleError(
      `Service ${service.id} is being installed.`,
      "Wait until the service is active; until then only its console can be watched.",
    );
  }
}
