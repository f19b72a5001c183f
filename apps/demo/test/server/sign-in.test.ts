import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../server/config.ts";
import { type Demo, startDemo } from "../../server/demo.ts";
import { visit } from "./support/visitor.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo(readConfig({ PORT: "0", INSTALL_MS: "100" }));
}, 60_000);
afterAll(() => demo.close());

describe("signing in", () => {
  test("the session says who somebody is, and nobody keeps a copy of it", async () => {
    const visitor = await visit(demo);
    expect((await visitor.send("GET", "/session")).body.account).toBeNull();
    const { body, headers } = await visitor.signIn("admin");
    expect(body.account).toMatchObject({ role: "admin", id: "sam" });
    expect(headers.get("cache-control")).toBe("no-store");
    expect((await visitor.send("GET", "/session")).body.account.id).toBe("sam");
  });

  test("a wrong password and an unknown address are refused in the same words", async () => {
    const visitor = await visit(demo);
    const wrong = await visitor.send("POST", "/session", { body: { email: "sam@example.com", password: "guess" } });
    const unknown = await visitor.send("POST", "/session", { body: { email: "eve@example.com", password: "guess" } });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get("content-type")).toContain("application/problem+json");
    expect(wrong.body).toMatchObject({ code: "credentials_wrong", remedy: expect.stringMatching(/\w/) });
    expect(unknown.body).toEqual(wrong.body);
  });

  test.each([null, [], { email: "sam@example.com" }, { email: 1, password: [] }, "x".repeat(8000)])(
    "a body that is no sign-in is refused",
    async (body) => {
      const answer = await (await visit(demo)).send("POST", "/session", { body });
      expect([400, 401]).toContain(answer.status);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
    },
  );

  test("the token of a session changes with who is signed in, and the earlier one is worth nothing", async () => {
    const visitor = await visit(demo);
    const before = (await visitor.send("GET", "/session")).body.csrfToken;
    const after = (await visitor.signIn("customer")).body.csrfToken;
    expect(after).not.toBe(before);
    const refused = await visitor.send("DELETE", "/session", { csrfToken: before });
    expect(refused).toMatchObject({ status: 403, body: { code: "csrf_token_wrong" } });
  });

  test("after signing out the pages are closed again", async () => {
    const visitor = await visit(demo);
    await visitor.signIn("admin");
    expect((await visitor.send("GET", "/hatchery/admin/services")).status).toBe(200);
    expect((await visitor.send("DELETE", "/session")).body.account).toBeNull();
    expect((await visitor.send("GET", "/hatchery/admin/services")).body.code).toBe("forbidden");
  });
});

test("a cookie that somebody copied is worth nothing once its owner has signed out", async () => {
  const owner = await visit(demo);
  await owner.signIn("admin");
  const copy = { cookie: owner.cookie };
  expect((await owner.send("GET", "/session", { headers: copy })).body.account.id).toBe("sam");
  await owner.send("GET", "/session");
  await owner.send("DELETE", "/session");
  expect((await owner.send("GET", "/session", { headers: copy })).body.account).toBeNull();
});

describe("the session's cookie", () => {
  test("no script reads it, no other site's form brings it along", async () => {
    const { headers } = await (await visit(demo)).signIn("customer");
    const cookies = headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie.toLowerCase()).toContain("httponly");
      expect(cookie.toLowerCase()).toContain("samesite=lax");
    }
  });

  test("it is signed: whoever writes another name into it is nobody", async () => {
    const visitor = await visit(demo);
    await visitor.signIn("customer");
    const forged = Buffer.from(JSON.stringify({ account: "sam", csrf: "x" })).toString("base64");
    const cookie = visitor.cookie.replace(/hatchery=[^;]*/, `hatchery=${forged}`);
    const answer = await visitor.send("GET", "/session", { headers: { cookie } });
    expect(answer.body.account).toBeNull();
  });
});

describe("a change", () => {
  test.each(["", "wrong", "0".repeat(32)])(
    "without the session's token (%j) is refused and does nothing",
    async (csrfToken) => {
      const admin = await visit(demo);
      await admin.signIn("admin");
      const refused = await admin.send("PUT", "/hatchery/admin/customers/csrf", {
        csrfToken,
        body: { email: "csrf@example.com" },
      });
      expect(refused).toMatchObject({ status: 403, body: { code: "csrf_token_wrong" } });
      expect((await admin.send("GET", "/hatchery/admin/customers/csrf")).status).toBe(404);
    },
  );

  test("with another visitor's token is refused", async () => {
    const [admin, other] = [await visit(demo), await visit(demo)];
    await admin.signIn("admin");
    const { csrfToken } = (await other.signIn("customer")).body;
    const refused = await admin.send("POST", "/hatchery/admin/panels/main/diagnose", { csrfToken });
    expect(refused.body.code).toBe("csrf_token_wrong");
  });
});

test("guessing passwords is stopped after twenty attempts", async () => {
  const visitor = await visit(demo);
  const guess = () => visitor.send("POST", "/session", { body: { email: "sam@example.com", password: "guess" } });
  let status = 401;
  for (let attempts = 0; status === 401 && attempts < 21; attempts++) status = (await guess()).status;
  expect(await guess()).toMatchObject({ status: 429, body: { code: "too_many_attempts" } });
});
