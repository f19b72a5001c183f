import { healthAnswer } from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

export const healthRoutes = [
  defineRoute({
    id: "getHealth",
    method: "get",
    path: "/admin/health",
    tag: "Health",
    summary: "How the provisioner is",
    access: "admin",
    answer: json(healthAnswer),
    handle: ({ provisioner }) => provisioner.health(),
  }),
];
