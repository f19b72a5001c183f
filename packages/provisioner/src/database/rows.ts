import type { customers, operations, panels, services } from "./schema.ts";

export type ServiceRow = typeof services.$inferSelect;
export type OperationRow = typeof operations.$inferSelect;
export type CustomerRow = typeof customers.$inferSelect;
export type PanelRow = typeof panels.$inferSelect;

/** What may be changed about a service by an operation. */
export type ServiceChanges = Partial<Omit<ServiceRow, "id" | "number" | "orderHash" | "externalId" | "createdAt">>;
