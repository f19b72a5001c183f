import type { CustomerId } from "../domain/customer.ts";
import type { OperationId, OperationPriority } from "../domain/operation.ts";
import type { OptionValues } from "../domain/option/option-values.ts";
import type { PanelId } from "../domain/panel.ts";
import type { PoolUsage } from "../domain/pool/budget.ts";
import type { PoolPlan } from "../domain/pool/pool-plan.ts";
import type { ProductId } from "../domain/product/product.ts";
import type { Period } from "../domain/renewal.ts";
import type { Service, ServiceId, ServiceState } from "../domain/service.ts";
import type { OfferedUpgradePlan } from "../domain/upgrade/upgrade-plan.ts";
import type { CommandContext } from "./actor.ts";
import type { CustomerInput } from "./customers.ts";
import type { StoredEvent } from "./events.ts";
import type { OperationDetails } from "./operations.ts";
import type { Page, PageQuery } from "./page.ts";

/** The order of one server, or of a pool. */
export interface ServiceOrder {
  /** The host's own number or word for it: letters, digits, `.`, `_`, `-` and `:`, at most 100, unique without regard to case. */
  readonly id: ServiceId;
  readonly product: ProductId;
  /** The customer: whole (it is put as well), or by the id of one that was put. */
  readonly customer: CustomerInput | { readonly id: CustomerId };
  /** Key of one of the product's eggs. @default the product's first, or what an option decides */
  readonly egg?: string;
  readonly options?: OptionValues;
  /** Answers for the variables that the product asks. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Name of the server. @default from the product's template */
  readonly name?: string;
  /** Null or absent: never by itself. */
  readonly expiresAt?: Date | string | null;
  /** For the name template's `%order_id%`. */
  readonly orderId?: string;
  /** @default "paid" */
  readonly priority?: OperationPriority;
}

/** The order of a server in a pool. Whose it is and how long it lasts is the pool's. */
export interface PoolServerOrder extends Omit<ServiceOrder, "customer" | "expiresAt"> {
  /** The pool: id of a service of a pool product. */
  readonly pool: ServiceId;
}

/** One service by itself. */
export interface ServiceDetails extends Service {
  /** What the servers of the pool have of its budget, if it is one; null: it is a server. */
  readonly pool: PoolUsage | null;
}

/** What every command answers: at once, before the panel was asked. */
export interface CommandResult {
  readonly service: Service;
  readonly operation: OperationDetails;
}

export interface ServiceQuery extends PageQuery {
  readonly customer?: CustomerId;
  readonly product?: ProductId;
  readonly panel?: PanelId;
  /** Those in this pool. */
  readonly pool?: ServiceId;
  readonly state?: ServiceState;
  /**
   * Whole values, or the beginnings of words, of what a person would ask by: id, order number, reference of a command, name, customer
   * (id, e-mail address, name), address and port (`198.51.100.11:25565`, either alone, or the alias), panel and node by name, uuid and
   * identifier of the server. Capitals do not matter. Several words have to be found all in the service or all in its customer.
   * What is exactly so comes first, then what begins so as a whole, then words; each newest first.
   */
  readonly search?: string;
}

/** One command for many services, at most 200. `retry` tries the last failed operation of each again. */
export type BulkCommand = { readonly services: readonly ServiceId[] } & (
  | { readonly command: "suspend"; readonly reason?: string }
  | { readonly command: "unsuspend" }
  | { readonly command: "renew"; readonly period: Period }
  | { readonly command: "retry" }
);

/** What came of a command for one of many services. */
export interface BulkOutcome {
  readonly serviceId: ServiceId;
  /** What does it; null when it was refused. */
  readonly operationId: OperationId | null;
  /** Why it was refused; null when it was taken. */
  readonly problem: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

export interface BulkResult {
  /** In the order in which services were named, each once. */
  readonly outcomes: readonly BulkOutcome[];
  readonly summary: { readonly taken: number; readonly refused: number };
}

/** What a service is to become. What is left out stays. */
export interface UpgradeTarget {
  /** Its newest version. @default the product it has, in the version it was sold */
  readonly product?: ProductId;
  readonly options?: OptionValues;
  readonly egg?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** What of a pool is to be planned. */
export type PoolPlanTarget =
  | { readonly upgrade: Pick<UpgradeTarget, "product" | "options"> }
  | { readonly command: "suspend" | "unsuspend" | "expire" | "terminate" | "change-owner" };

/**
 * Paid time to be added to the end (to now, if that has passed; months by the calendar in UTC), or a new end. With `from`, the end
 * that the caller has seen, the end may also go back or fall away, and holds only if it still is that one; without, it only moves on.
 */
export type RenewalInput =
  | { readonly period: Period }
  | { readonly expiresAt: Date | string | null; readonly from?: Date | string | null };

/** Sold servers. Commands on one service are carried out one at a time, in the order in which they were given. */
export interface Services {
  /**
   * Orders a server. The same order again, however often and from wherever, answers the same service and operation.
   * @throws ServiceConflictError for the same id with another content.
   * @throws InvalidInputError for anything that the product does not offer; nothing is stored then.
   * @throws SoldOutError when no node has room and the product says `whenFull: "refuse"`.
   * @throws PoolBudgetExceededError, PoolNotActiveError, ProductNotInPoolError for a server in a pool. Of any number of orders in one
   * moment, wherever they are given, only those are taken that fit.
   */
  create(order: ServiceOrder | PoolServerOrder, context?: CommandContext): Promise<CommandResult>;
  /**
   * Throws what `create` would throw for what is ordered and for want of room; stores nothing. Ask it before you ask for money.
   * @throws NotFoundError, ProductArchivedError, InvalidInputError, SoldOutError
   */
  checkOrder(
    order: Pick<ServiceOrder, "product" | "egg" | "options" | "variables"> & { readonly pool?: ServiceId },
  ): Promise<void>;
  /** @throws NotFoundError */
  get(id: ServiceId): Promise<ServiceDetails>;
  /** Newest first. */
  list(query?: ServiceQuery): Promise<Page<Service>>;
  /** The whole life of a service by its events, newest first: what it went through, what failed, and because of whom. @throws NotFoundError */
  history(id: ServiceId, query?: PageQuery): Promise<Page<StoredEvent>>;
  /**
   * Gives one command to many services, each as an ordinary command; what one refuses stops none of the others. Under a reference a
   * repetition does nothing twice.
   */
  bulk(command: BulkCommand, context?: Omit<CommandContext, "grant">): Promise<BulkResult>;
  suspend(id: ServiceId, options?: { readonly reason?: string }, context?: CommandContext): Promise<CommandResult>;
  unsuspend(id: ServiceId, options?: Record<string, never>, context?: CommandContext): Promise<CommandResult>;
  /**
   * Moves the end of the paid time, and lifts a suspension that was for the expiry. Give every payment's renewal the payment's number
   * as `reference`: then it counts once, however often and late the payment is told.
   * @throws RenewalConflictError when the end is not `from` any more, or would go back without it; nothing is changed
   * @throws InvalidInputError for an end in the past
   */
  renew(id: ServiceId, options: RenewalInput, context?: CommandContext): Promise<CommandResult>;
  /** Throws what `renew` would throw for the state of the service; changes nothing. @throws NotFoundError, CommandRefusedError */
  checkRenewal(id: ServiceId): Promise<void>;
  /**
   * Lets the service end with its paid time: at `expiresAt` it is deleted without grace, or treated as any that expires, as the product's
   * `lifecycle.whenCancelled` says; reminders before the expiry stop. Twice is the same as once. A renewal takes it back: who pays wants
   * to stay.
   * @throws NotCancellableError when there is no end, or it has passed
   */
  cancelAtEnd(id: ServiceId, options?: Record<string, never>, context?: CommandContext): Promise<Service>;
  /** Takes the cancellation back. Twice, or without one, changes nothing. @throws CommandRefusedError when it is ending already */
  keep(id: ServiceId, options?: Record<string, never>, context?: CommandContext): Promise<Service>;
  /** Ends the paid time now: what the product's lifecycle policy does at expiry. */
  expire(id: ServiceId, options?: Record<string, never>, context?: CommandContext): Promise<CommandResult>;
  /** Deletes the server and ends the service, for good. */
  terminate(id: ServiceId, options?: Record<string, never>, context?: CommandContext): Promise<CommandResult>;
  /** Every difference an upgrade would make. Changes nothing; takes one request to the panel. */
  planUpgrade(id: ServiceId, target: UpgradeTarget): Promise<OfferedUpgradePlan>;
  /**
   * What another product or other options would make of a pool, with what has to go first; or what a command would do with its servers,
   * in the order in which it does it. Changes nothing. @throws NotFoundError, InvalidInputError
   */
  planPool(id: ServiceId, target: PoolPlanTarget): Promise<PoolPlan>;
  /** Throws what `upgrade` would throw, by what is stored; answers what has done it, if there is nothing left to do. Changes nothing. */
  checkUpgrade(
    id: ServiceId,
    target: UpgradeTarget & { readonly acceptDataLoss?: boolean },
    context?: Pick<CommandContext, "actor">,
  ): Promise<CommandResult | null>;
  /**
   * Another product, or the newest version of the same one.
   * @throws DataLossNotAcceptedError, UpgradeImpossibleError
   * @throws ChangeNotOfferedError when the actor is a customer and the product's `changes` do not allow it
   */
  upgrade(
    id: ServiceId,
    target: UpgradeTarget & { readonly acceptDataLoss?: boolean },
    context?: CommandContext,
  ): Promise<CommandResult>;
  /** Other options within the product version that was sold. Options not named stay. */
  changeOptions(
    id: ServiceId,
    target: { readonly options: OptionValues; readonly acceptDataLoss?: boolean },
    context?: CommandContext,
  ): Promise<CommandResult>;
  /** Runs the egg's installation again, or that of another of the product's eggs, with other answers if some are given. */
  reinstall(
    id: ServiceId,
    options?: {
      readonly egg?: string;
      /** Answers for the variables that the product asks; what is not named stays. */
      readonly variables?: Readonly<Record<string, string>>;
      readonly acceptDataLoss?: boolean;
    },
    context?: CommandContext,
  ): Promise<CommandResult>;
  rename(id: ServiceId, options: { readonly name: string }, context?: CommandContext): Promise<CommandResult>;
  /**
   * Gives the service to another customer, who sees all that was done to it; the former one does not any more, and neither does
   * whoever the former one had invited, unless they are kept. On a panel without a client key invited people stay.
   */
  changeOwner(
    id: ServiceId,
    options: {
      readonly customer: CustomerInput | { readonly id: CustomerId };
      /** Whether those whom the former owner let use the server may go on using it. @default false */
      readonly keepSubusers?: boolean;
    },
    context?: CommandContext,
  ): Promise<CommandResult>;
}
