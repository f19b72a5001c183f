import { logActivity } from "../../activity/log-activity.ts";
import { accepted, noContent } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import type { RouteParams } from "../../http/router.ts";
import type { Panel } from "../../panel.ts";
import type { PanelState } from "../../state/panel-state.ts";
import type { ScheduleRow } from "../../world/rows/schedule.ts";
import type { ServerRow } from "../../world/rows/server.ts";
import { itemReply, listReply } from "../client-reply.ts";
import { perServer } from "../per-server-throttle.ts";
import { rowOfServer } from "../row-of-server.ts";
import { type ServerContext, serverRoute } from "../server-route.ts";
import { scheduleTransformer } from "./schedule-transformer.ts";

const bind = (state: PanelState, params: RouteParams, server: Readonly<ServerRow>) =>
  rowOfServer(state.schedules, params.schedule, server);

/** The columns of a schedule that a request decides about. */
export type ScheduleFields = Omit<
  ScheduleRow,
  "id" | "server_id" | "is_processing" | "last_run_at" | "created_at" | "updated_at"
>;

/** What panels do differently with schedules. */
export interface ScheduleManners {
  /**
   * The columns of a schedule from a request, which always has to hold all of them.
   * @param stored The schedule that is being changed.
   */
  fields(context: ServerContext, stored?: Readonly<ScheduleRow>): ScheduleFields;
  /** Runs a schedule because somebody wants it now. */
  execute(panel: Panel, schedule: Readonly<ScheduleRow>): Promise<void>;
}

export const createScheduleRoutes = ({ fields: fieldsOf, execute }: ScheduleManners): readonly Route[] => [
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
        ...fieldsOf(context),
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
      const fields = fieldsOf(context, stored);
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
      await execute(panel, schedule);
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
