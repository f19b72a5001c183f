import { describe, expect, it } from "vitest";
import { answerIssues } from "../../src/pterodactyl/schemas/index.ts";

const location = {
  id: 1,
  short: "eu.west",
  long: null,
  updated_at: "2026-11-23T18:27:42+00:00",
  created_at: "2026-11-23T18:27:42+00:00",
};

const pagination = { total: 1, count: 1, per_page: 50, current_page: 1, total_pages: 1, links: {} };

function listOf(...data: unknown[]) {
  return { object: "list", data, meta: { pagination } };
}

describe("answerIssues", () => {
  it("finds nothing wrong in a sound answer", () => {
    expect(answerIssues("application", { object: "location", attributes: location })).toEqual([]);
  });

  it("says where a value is wrong", () => {
    const body = listOf({ object: "location", attributes: { ...location, short: 7 } });
    expect(answerIssues("application", body)).toEqual([expect.stringMatching(/^data\.0\.attributes\.short: .*string/)]);
  });

  it("looks into what was included", () => {
    const relationships = { nodes: listOf({ object: "node", attributes: { id: "one" } }) };
    const issues = answerIssues("application", { object: "location", attributes: { ...location, relationships } });
    expect(issues).toContainEqual(
      expect.stringMatching(/^attributes\.relationships\.nodes\.data\.0\.attributes\.id: /),
    );
  });

  it("accepts what is included as nothing", () => {
    const relationships = { servers: { object: "null_resource", attributes: null } };
    const body = { object: "location", attributes: { ...location, relationships } };
    expect(answerIssues("application", body)).toEqual([]);
  });

  it("accepts attributes that a newer panel adds", () => {
    const body = { object: "location", attributes: { ...location, continent: "Europe" } };
    expect(answerIssues("application", body)).toEqual([]);
  });

  it("notices pages that are not counted", () => {
    const body = { ...listOf(), meta: { pagination: { ...pagination, total: undefined } } };
    expect(answerIssues("application", body)).toEqual([expect.stringMatching(/^meta\.pagination\.total: /)]);
  });

  it("does not know objects of another API", () => {
    const body = { object: "backup", attributes: {} };
    expect(answerIssues("application", body)).toEqual(['object: is unknown: "backup"']);
  });

  it.each([[null], ["<!DOCTYPE html>"], [[]]])("does not take %j for an answer", (body) => {
    expect(answerIssues("client", body)).toEqual(["is no object of the panel"]);
  });

  it("reads answers without an envelope", () => {
    const data = { token: "secret", socket: "wss://node.example.com:8080/api/servers/6c496557/ws" };
    expect(answerIssues("client", { data })).toEqual([]);
    expect(answerIssues("client", { data: { token: 1 } })).not.toEqual([]);
  });
});
