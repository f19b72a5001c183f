import { customerCommandAnswer, customerOrderBody, orderCheckAnswer } from "@hatchery/provisioner/http";
import { hookContext, offered, unlessRefused } from "../../entitlement.ts";
import type { CustomerOrder } from "../../hooks.ts";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Orders";

export const orderRoutes = [
  defineRoute({
    id: "checkOrder",
    method: "post",
    path: "/orders/check",
    tag,
    summary: "Whether an order is in order, what it costs and whether there is room; stores nothing",
    access: "offer",
    body: customerOrderBody,
    answer: json(orderCheckAnswer),
    refusals: ["product_not_found", "panel_failed"],
    handle: async ({ provisioner, body, options, identity, request }) => {
      const { candidates } = await provisioner.placement.explain(placementOf(body));
      const price = await options.ordering?.price?.(body, { identity, request });
      return { available: candidates.length > 0, price: price ?? null };
    },
  }),
  defineRoute({
    id: "order",
    method: "post",
    path: "/orders",
    tag,
    summary: "Order a server, if the host allows it",
    access: "customer",
    body: customerOrderBody,
    answer: acceptedAs(customerCommandAnswer),
    refusals: ["not_for_customers", "not_entitled", "product_not_found", "product_archived", "service_conflict"],
    handle: async (context) => {
      const { provisioner, body, customer, options, command } = context;
      const hooks = offered(options.ordering, "ordering");
      // What the product does not offer is refused before the host is asked to take money for it.
      await provisioner.placement.explain(placementOf(body));
      const entitled = unlessRefused(await hooks.entitle(body, hookContext(context)));
      return provisioner.services.create(
        {
          ...body,
          id: entitled.id,
          customer: entitled.customer ?? { id: customer },
          ...(entitled.expiresAt === undefined ? {} : { expiresAt: entitled.expiresAt }),
          ...(entitled.orderId === undefined ? {} : { orderId: entitled.orderId }),
        },
        command,
      );
    },
  }),
];

/** The part of an order that decides where it can go. */
function placementOf({ product, egg, options }: Pick<CustomerOrder, "product" | "egg" | "options">) {
  return { product, ...(egg === undefined ? {} : { egg }), ...(options === undefined ? {} : { options }) };
}
