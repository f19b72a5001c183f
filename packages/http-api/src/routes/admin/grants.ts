import { grantAnswer, grantDecisionBody, grantQuery, grantReference, pageOf } from "@hatchery/provisioner/http";
import { z } from "zod";
import { json } from "../../routing/answer.ts";
import { defineRoute } from "../../routing/define-route.ts";

const tag = "Grants";
const params = z.strictObject({ grant: grantReference });

export const grantRoutes = [
  defineRoute({
    id: "listGrants",
    method: "get",
    path: "/admin/grants",
    tag,
    summary: "What the host has allowed customers, newest first, and whether it was used or given back",
    access: "admin",
    query: grantQuery,
    answer: json(pageOf(grantAnswer)),
    handle: ({ provisioner, query }) => provisioner.grants.list(query),
  }),
  defineRoute({
    id: "getGrant",
    method: "get",
    path: "/admin/grants/{grant}",
    tag,
    summary: "One grant",
    access: "admin",
    params,
    answer: json(grantAnswer),
    refusals: ["grant_not_found"],
    handle: ({ provisioner, params: { grant } }) => provisioner.grants.get(grant),
  }),
  defineRoute({
    id: "decideGrant",
    method: "post",
    path: "/admin/grants/{grant}/decide",
    tag,
    summary: "Say whether a grant was used whose operation was given up half done",
    access: "admin",
    params,
    body: grantDecisionBody,
    answer: json(grantAnswer),
    refusals: ["grant_not_found", "grant_ended"],
    handle: ({ provisioner, params: { grant }, body }) => provisioner.grants.decide(grant, body.ending),
  }),
];
