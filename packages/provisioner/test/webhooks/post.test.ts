import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PostRequest, post, type ResolveName } from "../../src/webhooks/post.ts";
import { startReceiver, type WebhookReceiver } from "../support/webhook-receiver.ts";

describe("posting an event", () => {
  let receiver: WebhookReceiver;
  beforeAll(async () => {
    receiver = await startReceiver();
  });
  afterAll(() => receiver.close());

  const port = () => new URL(receiver.url).port;
  const send = (changes: Partial<PostRequest>) =>
    post({ url: receiver.url, headers: {}, body: "{}", timeoutMs: 5_000, allowPrivateTargets: false, ...changes });
  const answering =
    (...addresses: readonly string[]): ResolveName =>
    (_, found) =>
      found(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );

  it("refuses a private address however it is written", async () => {
    for (const host of ["127.0.0.1", "127.1", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]"]) {
      await expect(send({ url: `http://${host}:${port()}/` })).rejects.toThrow("not a host of the public Internet");
    }
    expect(receiver.received).toHaveLength(0);
  });

  it("refuses a name if any of its addresses is private", async () => {
    const url = `http://hooks.example.test:${port()}/`;
    for (const addresses of [["127.0.0.1"], ["1.1.1.1", "127.0.0.1"], ["::ffff:127.0.0.1"], ["169.254.169.254"]]) {
      await expect(send({ url, resolve: answering(...addresses) })).rejects.toThrow(
        "hooks.example.test is not a host of the public Internet",
      );
    }
    expect(receiver.received).toHaveLength(0);
  });

  it("connects to the address that was checked, looked up once", async () => {
    let lookups = 0;
    const resolve: ResolveName = (name, found) => {
      lookups += 1;
      expect(name).toBe("hooks.example.test");
      found(null, [{ address: "127.0.0.1", family: 4 }]);
    };
    const url = `http://hooks.example.test:${port()}/hook`;
    expect(await send({ url, resolve, allowPrivateTargets: true })).toMatchObject({ status: 204 });
    expect(lookups).toBe(1);
    expect(receiver.received.at(-1)?.headers.host).toBe(`hooks.example.test:${port()}`);
  });

  it("follows no redirect", async () => {
    receiver.answer = { status: 307, headers: { location: `${receiver.url}/elsewhere` } };
    const before = receiver.received.length;
    expect((await send({ allowPrivateTargets: true })).status).toBe(307);
    expect(receiver.received).toHaveLength(before + 1);
  });

  it("keeps the beginning of the answer only", async () => {
    receiver.answer = { status: 500, body: "x".repeat(1_000_000) };
    const answer = await send({ allowPrivateTargets: true });
    expect(answer.status).toBe(500);
    expect(answer.body.length).toBeLessThanOrEqual(1024);
  });

  it("gives up on a receiver that does not answer in time", async () => {
    receiver.answer = "hang";
    await expect(send({ allowPrivateTargets: true, timeoutMs: 200 })).rejects.toThrow("no answer within 200 ms");
  });
});
