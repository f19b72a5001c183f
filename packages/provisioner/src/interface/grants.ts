import type { CustomerId } from "../domain/customer.ts";
import type { GrantKind, GrantState } from "../domain/grant.ts";
import type { NoInput } from "../domain/operation-input.ts";
import type { RenewalTerms } from "../domain/renewal.ts";
import type { ServiceId } from "../domain/service.ts";
import type { Page, PageQuery } from "./page.ts";
import type { ServiceOrder } from "./services.ts";

/** What a host makes of a customer's order. */
export interface OrderTerms extends Pick<ServiceOrder, "id" | "customer" | "orderId"> {
  /** ISO 8601. Null or absent: never by itself. */
  readonly expiresAt?: string | null;
}

interface TermsOfKinds {
  readonly order: OrderTerms;
  readonly renewal: RenewalTerms;
  readonly upgrade: NoInput;
}

/** What the host allowed, by what was asked for: plain JSON, kept until the end. */
export type GrantTerms<Kind extends GrantKind = GrantKind> = TermsOfKinds[Kind];

interface GrantOf<Kind extends GrantKind> {
  /** The same in every call about it, before and after any crash. */
  readonly reference: string;
  readonly kind: Kind;
  readonly state: GrantState;
  readonly customerId: CustomerId;
  readonly serviceId: ServiceId | null;
  /** Null until the host has allowed it. */
  readonly terms: GrantTerms<Kind> | null;
  readonly operationId: string | null;
  /** Tries to tell the host how it ended, and what its hook threw last. */
  readonly attempts: number;
  readonly problem: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** What a host has allowed a customer, under a reference of its own. */
export type Grant<Kind extends GrantKind = GrantKind> = { readonly [Each in Kind]: GrantOf<Each> }[Kind];

/** A grant that is to be asked of the host. */
export interface GrantRequest {
  /** Of its own for each request of a customer, and the same when that is repeated. At most 200 characters. */
  readonly reference: string;
  readonly kind: GrantKind;
  readonly customer: CustomerId;
  /** Absent for an order. */
  readonly service?: ServiceId;
  /** Whether the host is told of what was not used. @default true */
  readonly refundable?: boolean;
}

/** A grant, and what its opener does next. */
export interface OpenedGrant {
  readonly grant: Grant;
  /** `ask`: ask the host. `use`: the host has allowed it under these terms; give the command. `ended`: it was used, refused or given back. */
  readonly next: "ask" | "use" | "ended";
}

export interface GrantQuery extends PageQuery {
  readonly customer?: CustomerId;
  readonly service?: ServiceId;
  readonly state?: GrantState;
}

/** How one kind of grant ends on the host's side. Both are called at least once, with the same grant: the reference tells a repetition. */
export interface GrantEndings {
  /** It was used: take what was reserved. What this throws is tried again, ever less often. */
  settle?(grant: Grant): void | Promise<void>;
  /** It was not used: give back what was reserved, if anything was under this reference. */
  release?(grant: Grant): void | Promise<void>;
}

/**
 * What hosts allow customers to do, for money or not: asked for before anything is stored, and told at last to be used or not, under
 * one reference that survives every crash. Each grant is a row that ends in exactly one of `settled`, `released` and `refused`.
 *
 * For adapters: `open`, ask the host, `allow` or `refuse`, give the command with `{ grant: reference }`, `abandon` if that is refused.
 */
export interface Grants {
  /**
   * Begins a grant, or goes on with the one under this reference, whoever began it.
   * @throws GrantBusyError while somebody alive asks for the same, or for another renewal or upgrade of the same service
   */
  open(request: GrantRequest): Promise<OpenedGrant>;
  /** Says that whoever asks the host is alive; to be repeated every second while it is asked. */
  keep(reference: string): Promise<void>;
  /** Keeps what the host allowed, in the terms of the grant's kind, before it is used. @throws GrantEndedError if it was given up meanwhile */
  allow(reference: string, terms: GrantTerms): Promise<Grant>;
  /** The host does not allow it and has reserved nothing. */
  refuse(reference: string): Promise<void>;
  /** It is not used: the host will be told, if it has or may have reserved something. Does nothing once a command has used it. */
  abandon(reference: string): Promise<void>;
  /** @throws NotFoundError */
  get(reference: string): Promise<Grant>;
  /** Newest first. */
  list(query?: GrantQuery): Promise<Page<Grant>>;
  /**
   * Decides one that nobody can decide by what came of its operation, because that was given up half done.
   * @throws GrantEndedError if it is decided
   */
  decide(reference: string, ending: "settle" | "release"): Promise<Grant>;
  /**
   * Tells the host how grants of these kinds end, in this process, until what it answers is called or the provisioner stops. Any
   * number of processes may do so.
   */
  tell(endings: Readonly<Partial<Record<GrantKind, GrantEndings>>>): () => void;
}
