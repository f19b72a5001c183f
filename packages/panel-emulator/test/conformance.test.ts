import { expect, test } from "vitest";
import { pelican } from "../src/pelican/pelican.ts";
import { pterodactyl } from "../src/pterodactyl/pterodactyl.ts";
import { Documents } from "./support/documents.ts";

const answer = {
  flavour: "pterodactyl",
  method: "GET",
  path: "/api/application/nests/1",
  api: "application",
  operation: "getNest",
  headers: {},
} as const;

test("an answer outside the documents is noticed", () => {
  const documents = new Documents("pterodactyl");
  expect(documents.complaint({ ...answer, status: 200, body: { object: "nest", attributes: { id: "1" } } })).toMatch(
    /nest/,
  );
  expect(documents.complaint({ ...answer, status: 418, body: null })).toMatch(/status/);
  expect(documents.complaint({ ...answer, operation: "getNothing", status: 200, body: null })).toMatch(/operation/);
});

test.each([
  [pterodactyl, { application: 42, client: 69 }],
  [pelican, { application: 76, client: 69 }],
] as const)("the emulator serves the documented operations of $0.name, and no other", ({ name, routes }, counts) => {
  const served = routes.map(({ api, operation }) => `${api} ${operation}`);
  expect(served.sort()).toEqual(new Documents(name).operations.sort());
  for (const [api, count] of Object.entries(counts))
    expect(routes.filter((route) => route.api === api)).toHaveLength(count);
});
