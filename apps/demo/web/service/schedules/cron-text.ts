import type { Cron } from "../../api/control.ts";

/** The five fields in the order in which everybody writes them. */
export const cronFields = [
  "minute",
  "hour",
  "dayOfMonth",
  "month",
  "dayOfWeek",
] as const satisfies readonly (keyof Cron)[];

export function cronText(cron: Cron): string {
  return cronFields.map((field) => cron[field]).join(" ");
}
