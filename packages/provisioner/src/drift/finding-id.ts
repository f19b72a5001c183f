import { createHash } from "node:crypto";
import type { DriftFinding } from "../domain/drift/drift-finding.ts";
import type { PanelId } from "../domain/panel.ts";

/** The same disagreement has the same id in every scan, and after it was mended and came back. */
export function findingId(panelId: PanelId, finding: DriftFinding): string {
  const { kind, serviceId, serverId, customerId, panelUserId } = finding;
  const what = JSON.stringify([
    panelId,
    kind,
    serviceId,
    serverId,
    ...(customerId === null ? [] : [customerId, panelUserId]),
  ]);
  return createHash("sha256").update(what).digest("base64url").slice(0, 22);
}
