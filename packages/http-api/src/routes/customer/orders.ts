import { isProvisionerError, type Provisioner, SoldOutError } from "@hatchery/provisioner";
import { customerCommandAnswer, customerOrderBody, orderCheckAnswer, toProblem } from "@hatchery/provisioner/http";
import type { CustomerOrder } from "../../hooks.ts";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { offered, underGrant } from "../../under-grant.ts";

const tag = "Orders";

export const orderRoutes = [
  defineRoute({
    id: "checkOrder",
    method: "post",
    path: "/orders/check",
    tag,
    summary: "What is wrong with an order, what it costs and whether there is room; stores nothing",
    access: "offer",
    body: customerOrderBody,
    answer: json(orderCheckAnswer),
    refusals: ["product_not_found", "panel_failed"],
    handle: async ({ provisioner, body, options, identity, request }) => {
      const [judged, price] = await Promise.all([
        judge(provisioner, body),
        options.ordering?.price?.(body, { identity, ...request.shown }),
      ]);
      return { ...judged, price: price ?? null };
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
    refusals: [
      "not_for_customers",
      "not_entitled",
      "product_not_found",
      "product_archived",
      "service_conflict",
      "sold_out",
      "grant_busy",
      "grant_ended",
    ],
    durable: true,
    handle: async (context) => {
      const { provisioner, body, customer, options } = context;
      return underGrant(context, {
        kind: "order",
        hooks: offered(options.ordering, "ordering"),
        async check() {
          await provisioner.services.checkOrder(placementOf(body));
          return null;
        },
        ask: (hook, about) => hook(body, about),
        terms: ({ id, customer: orderedFor = { id: customer }, expiresAt, orderId }) => ({
          id,
          customer: orderedFor,
          ...(expiresAt === undefined ? {} : { expiresAt: expiresAt?.toISOString() ?? null }),
          ...(orderId === undefined ? {} : { orderId }),
        }),
        give: (terms, command) => provisioner.services.create({ ...body, ...terms }, command),
      });
    },
  }),
];

/** Whether there is room for an order, or what has to be mended first: that is the answer of a check, not its failure. */
async function judge(provisioner: Provisioner, order: CustomerOrder) {
  try {
    if (await isPool(provisioner, order)) {
      await provisioner.services.checkOrder(placementOf(order));
      return { available: true, soldOut: false, problems: [] };
    }
    const { candidates } = await provisioner.placement.explain(placementOf(order));
    const available = candidates.length > 0;
    return { available, soldOut: available ? false : await isSoldOut(provisioner, order), problems: [] };
  } catch (error) {
    if (!isProvisionerError(error) || error.problems.length === 0) throw error;
    const { errors = [] } = toProblem(error);
    return {
      available: null,
      soldOut: false,
      problems: errors.map(({ pointer, code, message }) => ({ pointer, code, message })),
    };
  }
}

/** A pool takes no room until servers are made in it. */
async function isPool(provisioner: Provisioner, { product }: CustomerOrder): Promise<boolean> {
  return (await provisioner.products.get(product)).configuration.kind === "pool";
}

/** Whether the product lets such an order wait for room, or refuses it. */
async function isSoldOut(provisioner: Provisioner, order: CustomerOrder): Promise<boolean> {
  try {
    await provisioner.services.checkOrder(placementOf(order));
    return false;
  } catch (error) {
    if (error instanceof SoldOutError) return true;
    throw error;
  }
}

/** The part of an order that decides whether and where it can go. */
function placementOf({ product, egg, options, variables }: CustomerOrder) {
  return {
    product,
    ...(egg === undefined ? {} : { egg }),
    ...(options === undefined ? {} : { options }),
    ...(variables === undefined ? {} : { variables }),
  };
}
