import type { CustomerId } from "./customer.ts";
import type { DriftKind, DriftRepair } from "./drift/drift-finding.ts";
import type { OperationId, OperationKind } from "./operation.ts";
import type { OptionValues } from "./option/option-values.ts";
import type { PanelId } from "./panel.ts";
import type { RenewalTerms } from "./renewal.ts";
import type { ServiceId } from "./service.ts";

/** Nothing has to be said besides the command itself. */
export type NoInput = Readonly<Record<string, never>>;

/** Which pool's operation has asked it of a server; nothing where it was asked for by itself. */
export interface AskedByPool {
  readonly pool?: ServiceId;
  readonly by?: OperationId;
  /** It is for the end of the pool's paid time, and not wanted any more once the pool is renewed. */
  readonly expiry?: true;
}

export interface SuspendInput extends AskedByPool {
  /** For people. */
  readonly reason?: string | undefined;
}

/** What a service is to become. What it does not name stays. */
export interface ChangeInput {
  readonly product?: string;
  /** The version that was the newest one when the command was given. */
  readonly productVersion?: number;
  readonly options?: OptionValues;
  readonly egg?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly acceptDataLoss?: boolean;
}

export interface RenameInput {
  readonly name: string;
}

export interface ChangeOwnerInput extends AskedByPool {
  /** The new one. */
  readonly customer: CustomerId;
  /** Whoever the former one let use the server may go on. */
  readonly keepSubusers?: boolean;
}

export interface ImportInput {
  readonly serverId: number;
  /** Whether the server's account becomes the customer's. */
  readonly linksAccount: boolean;
  /** Codes of what differs from the product and stays so. */
  readonly accept: readonly string[];
  /** The server as the command read it. */
  readonly seen: SeenServer & { readonly at: string };
}

/** What the panel replaces together with a server's external id. */
export interface SeenServer {
  readonly name: string;
  readonly userId: number;
  readonly description: string;
  readonly externalId: string | null;
}

export interface RepairInput {
  readonly findingId: string;
  readonly kind: DriftKind;
  readonly repair: DriftRepair;
  /** Number of the server that was found. */
  readonly serverId: number | null;
}

export interface SyncCustomerInput {
  readonly panel: PanelId;
}

/** What each kind of operation was told by its command. Plain JSON. */
export interface OperationInputs {
  readonly create: NoInput;
  readonly suspend: SuspendInput;
  readonly unsuspend: AskedByPool;
  readonly expire: NoInput;
  readonly terminate: AskedByPool;
  readonly upgrade: ChangeInput;
  readonly "change-options": ChangeInput;
  readonly reinstall: ChangeInput;
  readonly rename: RenameInput;
  readonly "change-owner": ChangeOwnerInput;
  readonly import: ImportInput;
  readonly renew: RenewalTerms;
  readonly repair: RepairInput;
  readonly "sync-customer": SyncCustomerInput;
}

/** What an operation of a kind was told. */
export type OperationInput<Kind extends OperationKind = OperationKind> = OperationInputs[Kind];
