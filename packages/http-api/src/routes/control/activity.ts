import { activityAnswer, activityQuery, pageOf } from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

export const activityRoutes = [
  defineRoute({
    id: "listActivity",
    method: "get",
    path: "/services/{service}/activity",
    tag: "Activity",
    summary: "What was done to a server, newest first",
    access: "service-owner",
    query: activityQuery,
    answer: json(pageOf(activityAnswer)),
    refusals,
    handle: ({ provisioner, service, query }) => provisioner.control(service.id).activity.list(query),
  }),
];
