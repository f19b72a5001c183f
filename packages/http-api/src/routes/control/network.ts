import { allocationAnswer, allocationNotesBody, limited, panelNumber } from "@hatchery/provisioner/http";
import { z } from "zod";
import { created, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { pathId } from "../../routing/path-id.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Network";
const access = "service-owner";
const params = z.strictObject({ service: pathId, allocation: panelNumber });

export const networkRoutes = [
  defineRoute({
    id: "listAllocations",
    method: "get",
    path: "/services/{service}/allocations",
    tag,
    summary: "Addresses and ports of a server",
    access,
    answer: json(limited(allocationAnswer)),
    refusals,
    handle: ({ provisioner, service }) => provisioner.control(service.id).network.list(),
  }),
  defineRoute({
    id: "addAllocation",
    method: "post",
    path: "/services/{service}/allocations",
    tag,
    summary: "Add a port that the panel chooses, if it allows that",
    access,
    answer: created(allocationAnswer),
    refusals,
    handle: ({ provisioner, service }) => provisioner.control(service.id).network.add(),
  }),
  defineRoute({
    id: "setPrimaryAllocation",
    method: "post",
    path: "/services/{service}/allocations/{allocation}/primary",
    tag,
    summary: "Make it what players connect to",
    access,
    params,
    answer: json(allocationAnswer),
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).network.setPrimary(params.allocation),
  }),
  defineRoute({
    id: "setAllocationNotes",
    method: "patch",
    path: "/services/{service}/allocations/{allocation}",
    tag,
    summary: "Note what a port is for",
    access,
    params,
    body: allocationNotesBody,
    answer: json(allocationAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).network.setNotes(params.allocation, body.notes),
  }),
  defineRoute({
    id: "removeAllocation",
    method: "delete",
    path: "/services/{service}/allocations/{allocation}",
    tag,
    summary: "Give a port back",
    access,
    params,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).network.remove(params.allocation),
  }),
];
