import { NotFoundError } from "@hatchery/provisioner";
import { offerAnswer, offerOf, pageOf, pageQuery } from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Offer";

export const offerRoutes = [
  defineRoute({
    id: "listOffers",
    method: "get",
    path: "/products",
    tag,
    summary: "What is on offer, and whether there is room for it",
    access: "offer",
    query: pageQuery,
    answer: json(pageOf(offerAnswer)),
    handle: async ({ provisioner, query }) => {
      const { items, nextCursor } = await provisioner.products.list({ ...query, archived: false });
      const offers = items.map(async (product) =>
        offerOf(product, await provisioner.products.availability(product.id)),
      );
      return { items: await Promise.all(offers), nextCursor };
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
    handle: async ({ provisioner, params }) => {
      const product = await provisioner.products.get(params.product);
      if (product.archivedAt !== null) throw new NotFoundError("product", params.product);
      return offerOf(product, await provisioner.products.availability(product.id));
    },
  }),
];
