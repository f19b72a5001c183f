import { OperationFailure } from "./operation-failure.ts";

/** The failure of an order or import whose external id another server of the panel has; says whose that seems to be. */
export function externalIdTaken(
  externalId: string,
  other: { readonly serverId: number; readonly panelId: string; readonly because: string } | null,
  cause?: unknown,
): OperationFailure {
  return new OperationFailure(
    {
      class: "needs-person",
      code: "external_id_taken",
      message:
        other === null
          ? `Another server of the panel already has the external id ${externalId} of this service.`
          : `Server ${other.serverId} of the panel ${other.panelId} has the external id ${externalId} of this service and is not what was ordered: ${other.because}.`,
      remedy:
        "Find out whose server it is. If nobody's, delete it or take its external id away on the panel, then try the operation again; if two programs work with this panel, give each its own `installation`.",
    },
    { cause },
  );
}
