import { serverRoute } from "../../../client/server-route.ts";
import { activityReply } from "./activity-reply.ts";

export const serverActivityRoute = serverRoute({
  method: "GET",
  path: "/activity",
  operation: "listServerActivity",
  permission: "activity.read",
  handle: (context) =>
    activityReply(context, context.panel.state.activity.by("subject_server_id", context.server.id), "sort"),
});
