import {
  driftReportAnswer,
  driftReportQuery,
  driftScanBody,
  repairAnswer,
  repairBody,
} from "@hatchery/provisioner/http";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Drift";

export const driftRoutes = [
  defineRoute({
    id: "getDrift",
    method: "get",
    path: "/admin/drift",
    tag,
    summary: "What the last scan of a panel found and nothing has mended since",
    access: "admin",
    query: driftReportQuery,
    answer: json(driftReportAnswer),
    refusals: ["panel_not_found"],
    handle: ({ provisioner, query: { panel, ...page } }) => provisioner.drift.report(panel, page),
  }),
  defineRoute({
    id: "scanForDrift",
    method: "post",
    path: "/admin/drift/scan",
    tag,
    summary: "Compare a panel with the database, both ways",
    access: "admin",
    body: driftScanBody,
    answer: json(driftReportAnswer),
    refusals: ["panel_not_found", "panel_failed"],
    handle: ({ provisioner, body }) => provisioner.drift.scan(body.panel),
  }),
  defineRoute({
    id: "repairDrift",
    method: "post",
    path: "/admin/drift/repair",
    tag,
    summary: "Repair one finding, or all of a kind",
    access: "admin",
    body: repairBody,
    answer: json(repairAnswer),
    refusals: ["panel_not_found", "drift_finding_not_found", "repair_not_offered", "panel_failed"],
    handle: async ({ provisioner, body, command }) => ({ outcomes: await provisioner.drift.repair(body, command) }),
  }),
];
