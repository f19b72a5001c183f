import type { CustomerId } from "../customer.ts";
import { sameEmail } from "../customer-match.ts";
import { idFromExternalId } from "../external-id.ts";
import type { Installation } from "../installation.ts";
import type { PanelId } from "../panel.ts";
import type { PanelServer, PanelUser } from "../panel-server.ts";
import type { ProductVersion } from "../product/product.ts";
import type { ServiceId } from "../service.ts";
import type { ImportConflict, ImportSuggestion } from "./import-suggestion.ts";
import { linkConflicts, ownerConflicts } from "./link-conflicts.ts";
import { suggestProducts } from "./suggest-products.ts";

/** What is known when servers of a panel are looked at. */
export interface ImportFacts {
  readonly panelId: PanelId;
  /** Newest version of every product that is sold. */
  readonly products: readonly ProductVersion[];
  readonly customers: readonly { readonly id: CustomerId; readonly email: string }[];
  /** Customers by our own links to this panel's users; several when an account is shared. */
  readonly linkedTo: (panelUserId: number) => readonly CustomerId[];
  /** The customer's account on this panel, if one is linked. */
  readonly accountOf: (customer: CustomerId) => number | null;
  /** The service that has a server already, or is being made of it. */
  readonly serviceOf: (serverId: number) => ServiceId | null;
  readonly serviceExists: (id: ServiceId) => boolean;
  readonly installation: Installation;
}

/** What we would make of a server that has no service; nothing is changed for it. */
export function suggestImport(server: PanelServer, owner: PanelUser | null, facts: ImportFacts): ImportSuggestion {
  const products = suggestProducts(server, facts.panelId, facts.products);
  const customers = suggestCustomers(server, owner, facts);
  const [customer = null] = customers.ids.length === 1 ? customers.ids : [];
  const service = suggestServiceId(server, facts);
  const { serviceExists, installation } = facts;
  return {
    serverId: server.id,
    serverName: server.name,
    externalId: server.externalId,
    suspended: server.suspended,
    owner: owner === null ? null : ownerOf(owner),
    serviceId: service,
    products,
    customerId: customer,
    customerBecause: customer === null ? null : customers.because,
    conflicts: [
      ...linkConflicts(server, { service, serviceOf: facts.serviceOf(server.id), serviceExists, installation }),
      ...productConflicts(products),
      ...customerConflicts(customers.ids, owner),
      ...(customer === null
        ? []
        : ownerConflicts(server, owner, {
            customer,
            accountOf: facts.accountOf(customer),
            linkedTo: facts.linkedTo(server.userId),
          })),
    ],
  };
}

function ownerOf({ id, email, username, externalId, rootAdmin }: PanelUser) {
  return { panelUserId: id, email, username, externalId, administrator: rootAdmin };
}

function suggestServiceId(server: PanelServer, { panelId, serviceExists, installation }: ImportFacts): ServiceId {
  const named = server.externalId === null ? null : idFromExternalId(server.externalId, installation);
  return named !== null && !serviceExists(named) ? named : `${panelId}-${server.id}`;
}

function suggestCustomers(
  server: PanelServer,
  owner: PanelUser | null,
  { linkedTo, customers, installation }: ImportFacts,
) {
  const linked = linkedTo(server.userId);
  if (linked.length > 0) return { ids: linked, because: "link" } as const;
  const named = owner?.externalId ? idFromExternalId(owner.externalId, installation) : null;
  const byExternalId = customers.filter(({ id }) => id === named);
  if (byExternalId.length > 0) return { ids: byExternalId.map(({ id }) => id), because: "external-id" } as const;
  const byEmail = owner === null ? [] : customers.filter(({ email }) => sameEmail(email, owner.email));
  return { ids: byEmail.map(({ id }) => id), because: "email" } as const;
}

function productConflicts(products: ImportSuggestion["products"]): readonly ImportConflict[] {
  const [best, second] = products;
  if (best === undefined)
    return [
      {
        code: "no-product",
        message: "No product has its egg.",
        remedy: "Add the egg to a product, or name the product.",
      },
    ];
  if (second === undefined || second.score < best.score) return [];
  return [
    {
      code: "several-products",
      message: `${best.productId} and ${second.productId} suit it equally well.`,
      remedy: "Name the product.",
    },
  ];
}

function customerConflicts(ids: readonly CustomerId[], owner: PanelUser | null): readonly ImportConflict[] {
  if (ids.length === 1) return [];
  if (ids.length > 1)
    return [
      { code: "several-customers", message: `Its owner may be ${ids.join(" or ")}.`, remedy: "Name the customer." },
    ];
  return [
    {
      code: "no-customer",
      message: `No customer has the e-mail ${owner?.email ?? "of its owner"}.`,
      remedy: "Add the customer, or name another one.",
    },
  ];
}
