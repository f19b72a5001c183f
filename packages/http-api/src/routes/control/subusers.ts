import {
  createSubuserBody,
  itemsOf,
  permissionGroupAnswer,
  subuserAnswer,
  subuserId,
  subuserPermissionsBody,
} from "@hatchery/provisioner/http";
import { z } from "zod";
import { created, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { pathId } from "../../routing/path-id.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Subusers";
const access = "service-owner";
const params = z.strictObject({ service: pathId, subuser: subuserId });

export const subuserRoutes = [
  defineRoute({
    id: "listSubusers",
    method: "get",
    path: "/services/{service}/subusers",
    tag,
    summary: "Those whom the owner lets use the server",
    access,
    answer: json(itemsOf(subuserAnswer)),
    refusals,
    handle: async ({ provisioner, service }) => ({ items: await provisioner.control(service.id).subusers.list() }),
  }),
  defineRoute({
    id: "listSubuserPermissions",
    method: "get",
    path: "/services/{service}/subuser-permissions",
    tag,
    summary: "Everything that a subuser can be allowed",
    access,
    answer: json(itemsOf(permissionGroupAnswer)),
    refusals,
    handle: async ({ provisioner, service }) => ({
      items: await provisioner.control(service.id).subusers.permissions(),
    }),
  }),
  defineRoute({
    id: "createSubuser",
    method: "post",
    path: "/services/{service}/subusers",
    tag,
    summary: "Let somebody use the server; an unknown e-mail gets an account",
    access,
    body: createSubuserBody,
    answer: created(subuserAnswer),
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).subusers.create(body),
  }),
  defineRoute({
    id: "setSubuserPermissions",
    method: "put",
    path: "/services/{service}/subusers/{subuser}",
    tag,
    summary: "Replace what a subuser is allowed",
    access,
    params,
    body: subuserPermissionsBody,
    answer: json(subuserAnswer),
    refusals,
    handle: ({ provisioner, service, params, body }) =>
      provisioner.control(service.id).subusers.setPermissions(params.subuser, body.permissions),
  }),
  defineRoute({
    id: "deleteSubuser",
    method: "delete",
    path: "/services/{service}/subusers/{subuser}",
    tag,
    summary: "Let somebody use the server no longer",
    access,
    params,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).subusers.delete(params.subuser),
  }),
];
