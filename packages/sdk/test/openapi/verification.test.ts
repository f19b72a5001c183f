import { describe, expect, it } from "vitest";
import { describedPanel } from "./recorded/recorded-panel.ts";
import { type Exchange, type RecordedAnswer, recordedSuites } from "./recorded/recordings.ts";

const recorded = recordedSuites("pterodactyl").flatMap(({ exchanges }) => exchanges);
const panelOf = describedPanel("pterodactyl");

function find(method: string, path: string, status: number): Exchange {
  const found = recorded.find((it) => it.method === method && it.path === path && it.expect.status === status);
  if (!found) throw new Error(`no recorded ${method} ${path} with ${status}`);
  return found;
}

function complaintWhen(exchange: Exchange, change: Partial<RecordedAnswer>): string | undefined {
  return panelOf(exchange).answerComplaint(exchange, { ...exchange.expect, ...change });
}

/** The recorded answer with other attributes in its first object. */
function withAttributes(exchange: Exchange, change: (attributes: Record<string, unknown>) => void): unknown {
  const body = structuredClone(exchange.expect.body) as { data?: { attributes: Record<string, unknown> }[] };
  const first = body.data?.[0];
  if (!first) throw new Error("the recorded list is empty");
  change(first.attributes);
  return body;
}

describe("Holding the recordings against the documents", () => {
  const users = find("GET", "/api/application/users", 200);

  it("notices a key that no schema knows", () => {
    const body = withAttributes(users, (attributes) => Object.assign(attributes, { shoe_size: 43 }));
    expect(complaintWhen(users, { body })).toMatch(/additional properties \(shoe_size\)/);
  });

  it("notices a key that is missing", () => {
    const body = withAttributes(users, (attributes) => delete attributes.email);
    expect(complaintWhen(users, { body })).toMatch(/required property 'email'/);
  });

  it("notices a value of another type", () => {
    const body = withAttributes(users, (attributes) => Object.assign(attributes, { id: "1" }));
    expect(complaintWhen(users, { body })).toMatch(/must be integer/);
  });

  it("notices an undocumented status", () => {
    expect(complaintWhen(users, { status: 418 })).toBe("status 418 is not documented");
  });

  it("notices an undocumented content type", () => {
    expect(complaintWhen(users, { headers: { "content-type": "text/csv" } })).toMatch(/text\/csv is not documented/);
  });

  it("notices an undocumented header", () => {
    const headers = { ...users.expect.headers, "x-powered-by": "elePHPant" };
    expect(complaintWhen(users, { headers })).toMatch(/x-powered-by/);
  });

  it("notices an error without its code", () => {
    const missing = find("GET", "/api/application/users/999", 404);
    const body = { errors: [{ status: "404", detail: "Gone." }] };
    expect(complaintWhen(missing, { body })).toMatch(/required property 'code'/);
  });

  it("notices a request that lacks a required field", () => {
    const created = recorded.find((it) => it.path === "/api/application/users" && it.expect.status === 201);
    if (!created) throw new Error("no user was created");
    const { email: _, ...rest } = created.body as Record<string, unknown>;
    expect(panelOf(created).requestComplaints({ ...created, body: rest })).toEqual([
      expect.stringMatching(/required property 'email'/),
    ]);
  });

  it("does not know an address that the panel does not have", () => {
    const route = panelOf(users).route({ ...users, path: "/api/application/clients" });
    expect(route.kind).toBe("unknown-route");
  });
});
