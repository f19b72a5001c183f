import { NotFoundError, type Product } from "@hatchery/provisioner";
import { offerAnswer, offerOf, pageOf, pageQuery } from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import type { HandlerContext } from "../../routing/route.ts";

const tag = "Offer";

export const offerRoutes = [
  defineRoute({
    id: "listOffers",
    method: "get",
    path: "/products",
    tag,
    summary: "What is on offer, what it costs, and whether there is room for it",
    access: "offer",
    query: pageQuery,
    answer: json(pageOf(offerAnswer)),
    handle: async (context) => {
      const { items, nextCursor } = await context.provisioner.products.list({ ...context.query, archived: false });
      return { items: await Promise.all(items.map((product) => offerIn(context, product))), nextCursor };
    },
  }),
  defineRoute({
    id: "getOffer",
    method: "get",
    path: "/products/{product}",
    tag,
    summary: "One product on offer",
    access: "offer",
    answer: json(offerAnswer),
    refusals: ["product_not_found"],
    handle: async (context) => {
      const product = await context.provisioner.products.get(context.params.product);
      if (product.archivedAt !== null) throw new NotFoundError("product", context.params.product);
      return offerIn(context, product);
    },
  }),
];

async function offerIn(
  { provisioner, options, identity, request }: HandlerContext<unknown, unknown, unknown>,
  product: Product,
) {
  const [availability, price] = await Promise.all([
    provisioner.products.availability(product.id),
    options.ordering?.price?.({ product: product.id }, { identity, ...request.shown }),
  ]);
  return offerOf(product, availability, price ?? null);
}
