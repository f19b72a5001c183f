import type { OperationDetails, Service } from "@hatchery/provisioner";

/**
 * Who may use a route.
 * - `admin`: administrators.
 * - `customer`: customers for themselves, administrators for the customer in `?customer=`.
 * - `service-owner`: the customer of the service in the path, and administrators; for everybody else it does not exist.
 * - `operation-owner`: the same for the operation in the path.
 * - `offer`: everybody whom the host recognises, visitors included.
 */
export type Access = "admin" | "customer" | "service-owner" | "operation-owner" | "offer";

/** What is known about the subject of a route by the time its handler runs. */
export interface SubjectOf {
  readonly admin: unknown;
  readonly customer: { readonly customer: string };
  readonly "service-owner": { readonly customer: string; readonly service: Service };
  readonly "operation-owner": { readonly customer: string; readonly operation: OperationDetails };
  readonly offer: unknown;
}
