import type { CustomerId } from "../customer.ts";
import { sameEmail } from "../customer-match.ts";
import { idFromExternalId } from "../external-id.ts";
import type { PanelId } from "../panel.ts";
import type { PanelServer, PanelUser } from "../panel-server.ts";
import type { ProductVersion } from "../product/product.ts";
import type { ServiceId } from "../service.ts";
import type { ImportConflict, ImportSuggestion } from "./import-suggestion.ts";
import { suggestProducts } from "./suggest-products.ts";

/** What is known when servers of a panel are looked at. */
export interface ImportFacts {
  readonly panelId: PanelId;
  /** Newest version of every product that is sold. */
  readonly products: readonly ProductVersion[];
  readonly customers: readonly { readonly id: CustomerId; readonly email: string }[];
  /** Customers by our own links to this panel's users; several when an account is shared. */
  readonly linkedTo: (panelUserId: number) => readonly CustomerId[];
  /** The service that has a server already. */
  readonly serviceOf: (serverId: number) => ServiceId | null;
  readonly serviceExists: (id: ServiceId) => boolean;
  readonly namespace?: string | undefined;
}

/** What we would make of a server that has no service; nothing is changed for it. */
export function suggestImport(server: PanelServer, owner: PanelUser | null, facts: ImportFacts): ImportSuggestion {
  const products = suggestProducts(server, facts.panelId, facts.products);
  const customers = suggestCustomers(server, owner, facts);
  return {
    serverId: server.id,
    serverName: server.name,
    products,
    customerId: customers.ids.length === 1 ? (customers.ids[0] ?? null) : null,
    customerBecause: customers.ids.length === 1 ? customers.because : null,
    conflicts: [
      ...linkConflicts(server, facts),
      ...productConflicts(products),
      ...customerConflicts(customers.ids, owner),
    ],
  };
}

function suggestCustomers(
  server: PanelServer,
  owner: PanelUser | null,
  { linkedTo, customers, namespace }: ImportFacts,
) {
  const linked = linkedTo(server.userId);
  if (linked.length > 0) return { ids: linked, because: "link" } as const;
  const named = owner?.externalId ? idFromExternalId(owner.externalId, namespace) : null;
  const byExternalId = customers.filter(({ id }) => id === named);
  if (byExternalId.length > 0) return { ids: byExternalId.map(({ id }) => id), because: "external-id" } as const;
  const byEmail = owner === null ? [] : customers.filter(({ email }) => sameEmail(email, owner.email));
  return { ids: byEmail.map(({ id }) => id), because: "email" } as const;
}

function linkConflicts(
  server: PanelServer,
  { serviceOf, serviceExists, namespace }: ImportFacts,
): readonly ImportConflict[] {
  const service = serviceOf(server.id);
  if (service !== null)
    return [
      {
        code: "already-linked",
        message: `The server belongs to service ${service}.`,
        remedy: "Nothing is to be done.",
      },
    ];
  if (server.externalId === null) return [];
  const named = idFromExternalId(server.externalId, namespace);
  if (named === null)
    return [
      {
        code: "foreign-external-id",
        message: `Another system gave it the external id ${server.externalId}.`,
        remedy:
          "Make sure that the other system has let go of it, then import it all the same: its external id is replaced.",
      },
    ];
  if (!serviceExists(named)) return [];
  return [
    {
      code: "service-exists",
      message: `Its external id names service ${named}, which is there without it.`,
      remedy: "See the drift report.",
    },
  ];
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
