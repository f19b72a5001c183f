import { ProvisionerError } from "./provisioner-error.ts";

/** A panel that still has services was to be removed. */
export class PanelInUseError extends ProvisionerError {
  constructor(panelId: string, services: number) {
    super(
      "panel_in_use",
      `Panel ${panelId} still has ${services === 1 ? "1 service that is" : `${services} services that are`} not terminated.`,
    );
  }
}
