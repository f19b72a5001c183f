import { clientRoute } from "../../../client/client-route.ts";
import { activityReply } from "../activity/activity-reply.ts";

export const accountActivityRoute = clientRoute({
  method: "GET",
  path: "/account/activity",
  operation: "listAccountActivity",
  handle: (context) =>
    activityReply(context, context.panel.state.activity.by("subject_user_id", context.identity.user.id), "filter"),
});
