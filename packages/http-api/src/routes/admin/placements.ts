import { placementAnswer, placementBody } from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

export const placementRoutes = [
  defineRoute({
    id: "explainPlacement",
    method: "post",
    path: "/admin/placements/explain",
    tag: "Placement",
    summary: "Where an order would go, and why not elsewhere",
    access: "admin",
    body: placementBody,
    answer: json(placementAnswer),
    refusals: ["product_not_found", "panel_failed"],
    handle: ({ provisioner, body }) => provisioner.placement.explain(body),
  }),
];
