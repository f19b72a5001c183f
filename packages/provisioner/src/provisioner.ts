import type { EventType } from "./domain/events.ts";
import type { ServiceId } from "./domain/service.ts";
import type { ServiceControl } from "./interface/control/service-control.ts";
import type { Customers } from "./interface/customers.ts";
import type { Drift } from "./interface/drift.ts";
import type { EventListener, Events } from "./interface/events.ts";
import type { Grants } from "./interface/grants.ts";
import type { Health } from "./interface/health.ts";
import type { Idempotency } from "./interface/idempotency.ts";
import type { Imports } from "./interface/imports.ts";
import type { Operations } from "./interface/operations.ts";
import type { Panels } from "./interface/panels.ts";
import type { Placement } from "./interface/placement.ts";
import type { Products } from "./interface/products.ts";
import type { Services } from "./interface/services.ts";
import type { Usage } from "./interface/usage.ts";
import type { Webhooks } from "./interface/webhooks.ts";

/**
 * Sells servers and keeps them as sold. Every command is one transaction: when it has answered, what was asked is stored
 * and will be done, by this process or another one, whatever dies in between.
 */
export interface Provisioner extends AsyncDisposable {
  readonly panels: Panels;
  readonly products: Products;
  readonly customers: Customers;
  readonly services: Services;
  readonly operations: Operations;
  readonly placement: Placement;
  readonly imports: Imports;
  readonly drift: Drift;
  readonly usage: Usage;
  readonly webhooks: Webhooks;
  readonly events: Events;
  readonly grants: Grants;
  readonly idempotency: Idempotency;
  /** Functions on the running server of a service, through the panel's client API. Ask first whose service it is. */
  control(service: ServiceId): ServiceControl;
  /** Calls the listener for every event from now on, from whichever process; returns what ends that. */
  on<Type extends EventType>(event: Type, listener: EventListener<Type>): () => void;
  health(): Promise<Health>;
  /** Begins to work on operations in this process. Twice is the same as once. */
  start(): Promise<void>;
  /**
   * Takes no new operation, lets those at work reach the end of a step, gives back what is left, and closes the database
   * if this provisioner opened it. Afterwards every call is refused with `provisioner_stopped`.
   */
  stop(): Promise<void>;
}
