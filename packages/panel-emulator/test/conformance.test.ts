import { expect, test } from "vitest";
import { pterodactyl } from "../src/pterodactyl/pterodactyl.ts";
import { Documents } from "./support/documents.ts";

const answer = {
  method: "GET",
  path: "/api/application/nests/1",
  api: "application",
  operation: "getNest",
  headers: {},
} as const;

test("an answer outside the documents is noticed", () => {
  const documents = new Documents();
  expect(documents.complaint({ ...answer, status: 200, body: { object: "nest", attributes: { id: "1" } } })).toMatch(
    /nest/,
  );
  expect(documents.complaint({ ...answer, status: 418, body: null })).toMatch(/status/);
  expect(documents.complaint({ ...answer, operation: "getNothing", status: 200, body: null })).toMatch(/operation/);
});

test("the emulator serves the 42 operations of the application API and the 69 of the client API, and no other", () => {
  const served = pterodactyl.routes.map(({ api, operation }) => `${api} ${operation}`);
  expect(served.sort()).toEqual(new Documents().operations.sort());
  expect(served).toHaveLength(111);
});
