import type { ImportEntry, PoolImportEntry } from "@hatchery/provisioner";
import {
  commandAnswer,
  importBody,
  importPlanAnswer,
  importScanAnswer,
  importScanBody,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { acceptedAs, json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import type { Defined } from "../../routing/defined.ts";

const tag = "Imports";

/** Of each entry the schema has seen that it names a customer or a pool. */
const entriesOf = ({ entries }: Defined<z.output<typeof importBody>>) =>
  entries as readonly (ImportEntry | PoolImportEntry)[];

export const importRoutes = [
  defineRoute({
    id: "scanForImports",
    method: "post",
    path: "/admin/imports/scan",
    tag,
    summary: "Servers of a panel that no service stands for, with suggestions",
    access: "admin",
    body: importScanBody,
    answer: json(importScanAnswer),
    refusals: ["panel_not_found", "panel_failed"],
    handle: ({ provisioner, body: { panel, ...page } }) => provisioner.imports.scan(panel, page),
  }),
  defineRoute({
    id: "planImports",
    method: "post",
    path: "/admin/imports/plan",
    tag,
    summary: "What importing would do; changes nothing",
    access: "admin",
    body: importBody,
    answer: json(importPlanAnswer),
    refusals: ["panel_not_found", "product_not_found", "customer_not_found", "service_not_found", "panel_failed"],
    handle: async ({ provisioner, body }) => ({ entries: await provisioner.imports.plan(entriesOf(body)) }),
  }),
  defineRoute({
    id: "runImports",
    method: "post",
    path: "/admin/imports/run",
    tag,
    summary: "Make services of servers; on the panel only the external id changes",
    access: "admin",
    body: importBody,
    answer: acceptedAs(z.object({ results: z.array(commandAnswer) })),
    refusals: [
      "panel_not_found",
      "product_not_found",
      "customer_not_found",
      "service_not_found",
      "import_conflict",
      "panel_failed",
    ],
    handle: async ({ provisioner, body, command }) => ({
      results: await provisioner.imports.run(entriesOf(body), command),
    }),
  }),
];
