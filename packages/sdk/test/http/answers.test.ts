import { describe, expect, test } from "vitest";
import { isPanelError, PanelNotJsonError, PanelRedirectError } from "../../src/index.ts";
import { json, noContent, observePanel } from "../support/observed-panel.ts";

const html = (text: string, status = 200) => new Response(text, { status, headers: { "content-type": "text/html" } });
const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });
const order = { name: "a" } as never;

describe("what is not the panel's answer", () => {
  test("a creation that is redirected to https is not followed and says so: the origin's 'HTTP 200 on creation'", async () => {
    const { panel, requests } = observePanel(() => redirect("https://panel.example/api/application/servers", 301));
    const error = await panel.application.servers.create(order).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PanelRedirectError);
    expect(error).toMatchObject({ code: "redirected_to_https", status: 301 });
    expect((error as PanelRedirectError).remedy).toContain("https://panel.example");
    expect(requests).toHaveLength(1);
    expect(requests[0]?.redirect).toBe("manual");
  });

  test("a redirect to the login page or to another host is told apart, without the query of its address", async () => {
    const login = observePanel(() => redirect("/auth/login?token=secret"));
    await expect(login.panel.client.account.get()).rejects.toMatchObject({ code: "redirected_to_login" });
    const other = observePanel(() => redirect("http://shop.example/?token=secret"));
    const error = await other.panel.application.users.get(1).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: "redirected" });
    expect(JSON.stringify(error) + String(error)).not.toContain("secret");
  });

  test("HTML with status 200 is an error that quotes its title", async () => {
    const { panel } = observePanel(() => html("<html><title>Sign in</title></html>"));
    const error = await panel.application.servers.create(order).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(PanelNotJsonError);
    expect(error).toMatchObject({ code: "not_json", status: 200 });
    expect(String(error)).toContain("Sign in");
  });

  test("JSON that is cut off fails a reading, and leaves the outcome of a creation unknown", async () => {
    const cut = () =>
      new Response('{"object":"server","attr', { status: 201, headers: { "content-type": "application/json" } });
    const { panel } = observePanel(cut, { retry: false });
    await expect(panel.application.servers.get(1)).rejects.toMatchObject({ code: "malformed_json" });
    const error = await panel.application.servers.create(order).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "malformed_json" } });
  });

  test("an empty answer and JSON of something else are errors, not undefined", async () => {
    const empty = observePanel(() => new Response("", { status: 200 }));
    await expect(empty.panel.application.users.get(1)).rejects.toMatchObject({ code: "empty_answer" });
    const other = observePanel(() => json({ hello: "world" }));
    await expect(other.panel.application.users.get(1)).rejects.toMatchObject({ code: "not_json" });
    await expect(other.panel.application.users.list().page(1)).rejects.toMatchObject({ code: "not_json" });
  });

  test("a creation that was answered with success in another shape may have happened", async () => {
    const answers = [
      () => json({ hello: "world" }, 201),
      () => new Response("", { status: 201 }),
      () => new Response("OK", { status: 200, headers: { "content-type": "text/plain" } }),
      () => new Response('{"object":"server","attributes":{"id":1}}', { status: 201, headers: {} }),
    ];
    for (const answer of answers) {
      const { panel, requests } = observePanel(answer);
      const error = await panel.application.servers.create(order).catch((thrown: Error) => thrown);
      expect(error).toMatchObject({ code: "outcome_unknown", cause: { status: expect.any(Number) } });
      expect(requests).toHaveLength(1);
    }
  });

  test("an answer that is larger than it may be is cut off while it arrives, is not asked for again, and leaves a creation unknown", async () => {
    let sent = 0;
    const endless = () => {
      const body = new ReadableStream({
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(64 * 1024).fill(32));
        },
      });
      return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
    };
    const { panel, requests } = observePanel(endless, { maximumAnswerBytes: 1024 * 1024 });
    const error = await panel.application.users.get(1).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(PanelNotJsonError);
    expect(error).toMatchObject({
      code: "answer_too_large",
      status: 200,
      remedy: expect.stringContaining("maximumAnswerBytes"),
    });
    expect(sent).toBeLessThan(20);
    expect(requests).toHaveLength(1);
    await expect(panel.application.servers.create(order)).rejects.toMatchObject({
      code: "outcome_unknown",
      cause: { code: "answer_too_large" },
    });
  });

  test("204 and the empty list of a 202 resolve with nothing", async () => {
    const { panel } = observePanel((request) =>
      request.url.pathname.endsWith("suspend") ? noContent() : json([], 202),
    );
    await expect(panel.application.servers.suspend(1)).resolves.toBeUndefined();
    await expect(panel.client.server("1a2b3c4d").settings.reinstall()).resolves.toBeUndefined();
  });

  test("a proxy's 502 page is 'unavailable', and nobody takes it for the daemon", async () => {
    const { panel } = observePanel(() => html("<h1>502 Bad Gateway</h1>", 502), { retry: false });
    const error = await panel.application.users.get(1).catch((thrown: unknown) => thrown);
    expect(isPanelError(error, "unavailable")).toBe(true);
  });
});

describe("keys", () => {
  test("stand in the header of the request and nowhere else", async () => {
    const { inspect } = await import("node:util");
    const secret = "ptla_0123456789ab_this_is_the_secret_of_the_key";
    const { panel, requests } = observePanel(
      () => json({ errors: [{ code: "X", status: "400", detail: `no ${secret}` }] }, 400),
      {
        applicationKey: secret,
      },
    );
    const error = await panel.application.users.get(1).catch((thrown: Error) => thrown);
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${secret}`);
    expect(inspect(panel, { depth: 9, showHidden: true })).not.toContain("this_is_the_secret");
    expect(String(error)).not.toContain("this_is_the_secret");
  });

  test("that cannot stand in a header are refused at once, without being repeated in the message", () => {
    expect(() => observePanel(() => noContent(), { applicationKey: "ptla_secret\n" })).toThrow(/applicationKey/);
    expect(() => observePanel(() => noContent(), { applicationKey: "ptla_secret\n" })).not.toThrow(/secret/);
  });

  test("that are missing are asked for by name", async () => {
    const { panel, requests } = observePanel(() => noContent(), { clientKey: undefined });
    await expect(panel.client.account.get()).rejects.toThrow(/clientKey/);
    expect(requests).toHaveLength(0);
  });
});

describe("the address", () => {
  test("may have a path and a slash at its end", async () => {
    const { panel, lines } = observePanel(() => noContent(), { url: "https://example.test/panel/" });
    await panel.application.servers.suspend(3);
    expect(lines()).toEqual(["POST /panel/api/application/servers/3/suspend"]);
  });

  test("that is none, or has a password in it, and unknown options are refused", () => {
    for (const url of ["panel.example", "ftp://panel.example", "https://a:b@panel.example"]) {
      expect(() => observePanel(() => noContent(), { url })).toThrow(/url/);
    }
    expect(() => observePanel(() => noContent(), { apiKey: "x" } as never)).toThrow(/unknown option apiKey/);
  });

  test("takes numbers only where the panel reads the leading digits of whatever stands there", async () => {
    const { panel, requests } = observePanel(() => noContent());
    for (const id of ["1abc", 0, -1, 1.5, Number.NaN]) {
      await expect(panel.application.servers.suspend(id as number)).rejects.toMatchObject({ code: "invalid_options" });
    }
    expect(() => panel.client.server("..")).not.toThrow();
    await expect(panel.client.server("..").power("start")).rejects.toMatchObject({ code: "invalid_options" });
    expect(requests).toHaveLength(0);
  });
});
