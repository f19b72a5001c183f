import { createDatabaseBody, databaseAnswer, databaseId, databaseQuery, limited } from "@hatchery/provisioner/http";
import { z } from "zod";
import { created, json, noContent } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";
import { pathId } from "../../routing/path-id.ts";
import { controlRefusals as refusals } from "./control-refusals.ts";

const tag = "Databases";
const access = "service-owner";
const params = z.strictObject({ service: pathId, database: databaseId });

export const databaseRoutes = [
  defineRoute({
    id: "listDatabases",
    method: "get",
    path: "/services/{service}/databases",
    tag,
    summary: "Databases of a server; their passwords only with `passwords=true`",
    access,
    query: databaseQuery,
    answer: json(limited(databaseAnswer)),
    refusals,
    handle: ({ provisioner, service, query }) => provisioner.control(service.id).databases.list(query),
  }),
  defineRoute({
    id: "createDatabase",
    method: "post",
    path: "/services/{service}/databases",
    tag,
    summary: "Make a database; the answer has its password",
    access,
    body: createDatabaseBody,
    answer: created(databaseAnswer),
    refusals,
    handle: ({ provisioner, service, body }) => provisioner.control(service.id).databases.create(body),
  }),
  defineRoute({
    id: "rotateDatabasePassword",
    method: "post",
    path: "/services/{service}/databases/{database}/rotate-password",
    tag,
    summary: "Give a database a new password; the answer has it",
    access,
    params,
    answer: json(databaseAnswer),
    refusals,
    handle: ({ provisioner, service, params }) =>
      provisioner.control(service.id).databases.rotatePassword(params.database),
  }),
  defineRoute({
    id: "deleteDatabase",
    method: "delete",
    path: "/services/{service}/databases/{database}",
    tag,
    summary: "Delete a database with all it holds",
    access,
    params,
    answer: noContent,
    refusals,
    handle: ({ provisioner, service, params }) => provisioner.control(service.id).databases.delete(params.database),
  }),
];
