import { logActivity } from "../../../activity/log-activity.ts";
import { itemReply, listReply } from "../../../client/client-reply.ts";
import { perServer } from "../../../client/per-server-throttle.ts";
import { rowOfServer } from "../../../client/row-of-server.ts";
import { serverRoute } from "../../../client/server-route.ts";
import { accepted, noContent } from "../../../http/reply.ts";
import type { RouteParams } from "../../../http/router.ts";
import { runSchedule } from "../../../schedules/run-schedule.ts";
import type { PanelState } from "../../../state/panel-state.ts";
import type { ServerRow } from "../../../world/rows/server.ts";
import { scheduleTransformer } from "../transformers/schedule-transformer.ts";
import { scheduleFields } from "./schedule-fields.ts";

const bind = (state: PanelState, params: RouteParams, server: Readonly<ServerRow>) =>
  rowOfServer(state.schedules, params.schedule, server);

export const scheduleRoutes = [
  serverRoute({
    method: "GET",
    path: "/schedules",
    operation: "listSchedules",
    permission: "schedule.read",
    handle: (context) =>
      listReply(context, scheduleTransformer, context.panel.state.schedules.by("server_id", context.server.id)),
  }),
  serverRoute({
    method: "POST",
    path: "/schedules",
    operation: "createSchedule",
    permission: "schedule.create",
    throttles: perServer("schedule-create"),
    handle: (context) => {
      const { panel, server } = context;
      const now = panel.now();
      const schedule = panel.state.schedules.insert({
        ...scheduleFields(context),
        server_id: server.id,
        is_processing: false,
        last_run_at: null,
        created_at: now,
        updated_at: now,
      });
      panel.scheduler.wake();
      logActivity(context, { event: "server:schedule.create", properties: { name: schedule.name }, server });
      return itemReply(context, scheduleTransformer, schedule);
    },
  }),
  serverRoute({
    method: "GET",
    path: "/schedules/{schedule}",
    operation: "getSchedule",
    permission: "schedule.read",
    bind,
    handle: (context, schedule) => itemReply(context, scheduleTransformer, schedule),
  }),
  serverRoute({
    method: "POST",
    path: "/schedules/{schedule}",
    operation: "updateSchedule",
    permission: "schedule.update",
    bind,
    handle: (context, stored) => {
      const { panel, server } = context;
      const fields = scheduleFields(context, stored);
      const schedule = panel.state.schedules.update(stored.id, {
        ...fields,
        ...(fields.is_active !== stored.is_active && { is_processing: false }),
        updated_at: panel.now(),
      });
      const properties = { name: schedule.name, active: schedule.is_active };
      logActivity(context, { event: "server:schedule.update", properties, server });
      return itemReply(context, scheduleTransformer, schedule);
    },
  }),
  serverRoute({
    method: "POST",
    path: "/schedules/{schedule}/execute",
    operation: "executeSchedule",
    permission: "schedule.update",
    bind,
    handle: async (context, schedule) => {
      const { panel, server } = context;
      await runSchedule(panel, schedule, "by hand");
      logActivity(context, { event: "server:schedule.execute", properties: { name: schedule.name }, server });
      return accepted();
    },
  }),
  serverRoute({
    method: "DELETE",
    path: "/schedules/{schedule}",
    operation: "deleteSchedule",
    permission: "schedule.delete",
    bind,
    handle: (context, { id, name }) => {
      const { state } = context.panel;
      for (const task of state.tasks.by("schedule_id", id)) state.tasks.delete(task.id);
      state.schedules.delete(id);
      logActivity(context, { event: "server:schedule.delete", properties: { name }, server: context.server });
      return noContent();
    },
  }),
];
