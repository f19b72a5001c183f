import type { Customer, CustomerId, CustomerLink } from "../domain/customer.ts";
import type { CommandContext } from "./actor.ts";
import type { OperationDetails } from "./operations.ts";
import type { Page, PageQuery } from "./page.ts";

/** A customer as the host knows them. */
export interface CustomerInput {
  readonly id: CustomerId;
  readonly email: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Wish for the panel's user name; fitted to the panel's rules and made unique. @default from the e-mail */
  readonly username?: string;
  /** Language of the panel account, for example `en`. */
  readonly language?: string;
}

/** A customer with the accounts on the panels. */
export interface CustomerDetails extends Customer {
  readonly links: readonly CustomerLink[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface CustomerQuery extends PageQuery {
  /** Part of the id, the e-mail or the name. */
  readonly search?: string;
}

/** Customers and their panel accounts. */
export interface Customers {
  /**
   * Adds a customer, or changes it; a change of e-mail, names or language is brought to each panel account of the customer by an
   * operation. They run one after the other, and the last one is answered. The user name on the panel stays, customers sign
   * in with it. Accounts that customers share are left alone. Concurrent calls for one id: the last one wins.
   */
  put(
    input: CustomerInput,
    context?: CommandContext,
  ): Promise<{ readonly customer: CustomerDetails; readonly operation: OperationDetails | null }>;
  /** @throws NotFoundError */
  get(id: CustomerId): Promise<CustomerDetails>;
  list(query?: CustomerQuery): Promise<Page<CustomerDetails>>;
  /**
   * Says which panel account is the customer's: the answer when a product's policy is `ask`, or a correction.
   * `shared` allows an account that another customer has.
   */
  link(
    id: CustomerId,
    account: { readonly panel: string; readonly panelUserId: number; readonly shared?: boolean },
    context?: CommandContext,
  ): Promise<CustomerDetails>;
}
