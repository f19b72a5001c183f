import type { OperationDefinition, Step } from "./operation-run.ts";
import { unsuspendStep } from "./unsuspend-server.ts";

/**
 * Lifts a suspension that was for the expiry, or that an expiry may have left behind; the new expiry itself was stored with
 * the command. A suspension for another reason stays, and a service that is not suspended needs no request.
 */
const liftExpiry: Step = {
  name: "unsuspend",
  async run(run) {
    const { state, suspensionReason, suspensionUncertain } = run.service;
    const lifts = state === "suspended" ? suspensionReason === "expired" : state === "active" && suspensionUncertain;
    return lifts ? unsuspendStep.run(run) : { outcome: "already-done" };
  },
};

export const renewService: OperationDefinition = { steps: [liftExpiry] };
