import {
  startupAnswer,
  startupCheckAnswer,
  startupCheckBody,
  startupImageBody,
  startupValueBody,
  startupVariableAnswer,
  variableName,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { pathId } from "../../routing/path-id.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Startup";
const access = "service-owner";

export const startupRoutes = [
  defineRoute({
    id: "getStartup",
    method: "get",
    path: "/services/{service}/startup",
    tag,
    summary: "Command, image and variables that a server starts with",
    access,
    answer: json(startupAnswer),
    refusals,
    handle: ({ provisioner, service }) => provisioner.control(service.id).startup.get(),
  }),
  defineRoute({
    id: "checkStartup",
    method: "post",
    path: "/services/{service}/startup/check",
    tag,
    summary: "What the egg's rules say of values, while they are typed; changes nothing and asks no panel",
    access,
    body: startupCheckBody,
    answer: json(startupCheckAnswer),
    refusals,
    handle: async ({ provisioner, service, body }) => ({
      problems: await provisioner.control(service.id).startup.check(body.variables),
    }),
  }),
  defineRoute({
    id: "setStartupVariable",
    method: "put",
    path: "/services/{service}/startup/variables/{variable}",
    tag,
    summary: "Set a variable for the next start",
    access,
    params: z.strictObject({ service: pathId, variable: variableName }),
    body: startupValueBody,
    answer: json(startupVariableAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).startup.setVariable(params.variable, body.value),
  }),
  defineRoute({
    id: "setStartupImage",
    method: "put",
    path: "/services/{service}/startup/image",
    tag,
    summary: "Choose another of the egg's images for the next start",
    access,
    body: startupImageBody,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).startup.setImage(body.image),
  }),
];
