import { createHatcheryClient } from "@hatchery/express/client";
import { csrfToken } from "./request.ts";

/** The API of the shop, typed by its OpenAPI document. Refusals throw a problem with a code and a remedy. */
export const hatchery = createHatcheryClient({
  baseUrl: "/api/hatchery",
  headers: ({ method }) => (method === "GET" ? {} : { "x-csrf-token": csrfToken() }),
});
