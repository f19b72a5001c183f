import { z } from "zod";
import { json, page } from "../routing/answer.ts";
import { defineRoute } from "../routing/define-route.ts";

const tag = "Document";

export const documentRoutes = [
  defineRoute({
    id: "getDocument",
    method: "get",
    path: "/openapi.json",
    tag,
    summary: "This API as OpenAPI 3.1",
    access: "offer",
    answer: json(z.looseObject({ openapi: z.string() })),
    handle: ({ document, request }) => ({ ...document.at(request.mount) }),
  }),
  defineRoute({
    id: "getReference",
    method: "get",
    path: "/reference",
    tag,
    summary: "This API as a page to read",
    access: "offer",
    answer: page,
    handle: ({ document, request }) => document.referenceAt(request.mount),
  }),
];
