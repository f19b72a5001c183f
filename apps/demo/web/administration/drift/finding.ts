import type { DriftReport } from "../../api/model.ts";

export type Finding = DriftReport["findings"][number];
export type Kind = Finding["kind"];
export type Repair = Finding["repairs"][number];

/** What cannot be taken back. */
export function isDangerous(repair: Repair): boolean {
  return repair === "delete-server" || repair === "give-up-service";
}
