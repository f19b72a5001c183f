import { describe, expect, it } from "vitest";
import { type CustomerMatchFacts, matchCustomer } from "../../src/domain/customer-match.ts";
import type { PanelUser } from "../../src/domain/panel-server.ts";
import { installation } from "../support/installation.ts";

function user(id: number, email: string, changes: Partial<PanelUser> = {}): PanelUser {
  return {
    id,
    uuid: `uuid-${id}`,
    email,
    username: `user${id}`,
    createdAt: new Date(0),
    externalId: null,
    rootAdmin: false,
    ...changes,
  };
}

function match(changes: Partial<CustomerMatchFacts>) {
  return matchCustomer({
    customer: { id: "7", email: "bob@example.test" },
    users: [],
    policy: "link",
    ownerOf: () => null,
    emailTaken: true,
    installation,
    ...changes,
  });
}

const bob = user(3, "Bob@Example.test");

describe("a customer's account on a panel", () => {
  it("is never that of another customer whose e-mail merely contains this one (pterodactyl/whmcs#151)", () => {
    const users = [user(1, "notbob@example.test"), user(2, "bob@example.test.evil.test")];
    expect(match({ users })).toMatchObject({ ok: false, problem: { code: "email-taken-unseen" } });
    expect(match({ users: [...users, bob] })).toEqual({ ok: true, value: { kind: "link", user: bob } });
  });

  it("is made new when nobody has the e-mail", () => {
    expect(match({ emailTaken: false })).toEqual({ ok: true, value: { kind: "create" } });
  });

  it("is the one that we linked or named before, whatever its e-mail is now", () => {
    const renamed = user(9, "robert@example.test", { externalId: "hatchery-test.7" });
    expect(match({ users: [bob, renamed] })).toEqual({ ok: true, value: { kind: "linked", user: renamed } });
    expect(match({ users: [bob], policy: "refuse", ownerOf: () => "7" })).toMatchObject({ value: { kind: "linked" } });
  });

  it("is linked, refused or asked about as the product says", () => {
    expect(match({ users: [bob], policy: "refuse" })).toMatchObject({ problem: { code: "email-taken" } });
    expect(match({ users: [bob], policy: "ask" })).toMatchObject({ problem: { code: "email-needs-confirmation" } });
  });

  it("is never shared by two customers by policy", () => {
    expect(match({ users: [bob], ownerOf: () => "8" })).toMatchObject({
      problem: { code: "email-of-another-customer" },
    });
    expect(match({ users: [{ ...bob, externalId: "hatchery-test.8" }] })).toMatchObject({
      problem: { code: "email-of-another-customer" },
    });
  });

  it("is never the account that another installation of Hatchery made", () => {
    expect(match({ users: [{ ...bob, externalId: "hatchery-another.7" }] })).toMatchObject({
      problem: { code: "email-of-another-installation" },
    });
  });

  it("is never an administrator by policy", () => {
    expect(match({ users: [{ ...bob, rootAdmin: true }] })).toMatchObject({
      problem: { code: "email-of-an-administrator" },
    });
  });
});
