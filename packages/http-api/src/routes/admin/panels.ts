import {
  catalogueAnswer,
  catalogueView,
  diagnosisAnswer,
  nodeCapacityAnswer,
  pageOf,
  pageQuery,
  panelAnswer,
  panelBody,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { idInPath, withIdFromPath } from "../../routing/id-in-path.ts";

const tag = "Panels";
const refresh = z.strictObject({ refresh: z.stringbool().optional() });

export const panelRoutes = [
  defineRoute({
    id: "listPanels",
    method: "get",
    path: "/admin/panels",
    tag,
    summary: "Panels, without their keys",
    access: "admin",
    query: pageQuery,
    answer: json(pageOf(panelAnswer)),
    handle: ({ provisioner, query }) => provisioner.panels.list(query),
  }),
  defineRoute({
    id: "getPanel",
    method: "get",
    path: "/admin/panels/{panel}",
    tag,
    summary: "One panel",
    access: "admin",
    answer: json(panelAnswer),
    refusals: ["panel_not_found"],
    handle: ({ provisioner, params }) => provisioner.panels.get(params.panel),
  }),
  defineRoute({
    id: "putPanel",
    method: "put",
    path: "/admin/panels/{panel}",
    tag,
    summary: "Add a panel, or change it",
    description:
      "Keys are stored encrypted and never answered. A key that is left out stays as it is. A new key or address ends a hold that trouble with the panel caused. With `check` the panel is asked first, and nothing is stored if something that provisioning needs does not work.",
    access: "admin",
    body: idInPath(panelBody),
    answer: json(panelAnswer),
    refusals: ["panel_check_failed"],
    handle: ({ provisioner, params, body, command }) =>
      provisioner.panels.put(withIdFromPath(body, params.panel), command),
  }),
  defineRoute({
    id: "releasePanel",
    method: "post",
    path: "/admin/panels/{panel}/release",
    tag,
    summary: "Let operations go on that wait because the panel is held",
    description: "A panel that is still in trouble is held again at once.",
    access: "admin",
    answer: json(panelAnswer),
    refusals: ["panel_not_found"],
    handle: ({ provisioner, params, command }) => provisioner.panels.release(params.panel, command),
  }),
  defineRoute({
    id: "removePanel",
    method: "delete",
    path: "/admin/panels/{panel}",
    tag,
    summary: "Forget a panel and its keys",
    access: "admin",
    answer: noContent,
    refusals: ["panel_not_found", "panel_in_use"],
    handle: ({ provisioner, params, command }) => provisioner.panels.remove(params.panel, command),
  }),
  defineRoute({
    id: "diagnosePanel",
    method: "post",
    path: "/admin/panels/{panel}/diagnose",
    tag,
    summary: "Ask the panel what works with its URL and keys",
    access: "admin",
    answer: json(diagnosisAnswer),
    refusals: ["panel_not_found"],
    handle: ({ provisioner, params }) => provisioner.panels.diagnose(params.panel),
  }),
  defineRoute({
    id: "getPanelCatalogue",
    method: "get",
    path: "/admin/panels/{panel}/catalogue",
    tag,
    summary: "Nests, eggs, locations and nodes",
    access: "admin",
    query: refresh,
    answer: json(catalogueAnswer),
    refusals: ["panel_not_found", "panel_failed"],
    handle: async ({ provisioner, params, query }) =>
      catalogueView(await provisioner.panels.catalogue(params.panel, query)),
  }),
  defineRoute({
    id: "getPanelCapacity",
    method: "get",
    path: "/admin/panels/{panel}/capacity",
    tag,
    summary: "Room per node",
    access: "admin",
    query: refresh,
    answer: json(z.object({ nodes: z.array(nodeCapacityAnswer) })),
    refusals: ["panel_not_found", "panel_failed"],
    handle: async ({ provisioner, params, query }) => ({
      nodes: await provisioner.panels.capacity(params.panel, query),
    }),
  }),
];
