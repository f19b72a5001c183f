import { beforeEach, describe, expect, test } from "vitest";
import { useCheckedEmulator } from "../support/checked-emulator.ts";

const emulator = useCheckedEmulator();
const post = async (contentType: string | undefined, body: BodyInit, path = "/locations") => {
  const { url, keys } = emulator.current;
  const response = await fetch(`${url}/api/application${path}`, {
    method: "POST",
    headers: {
      accept: "application/json",
      authorization: `Bearer ${keys.application}`,
      ...(contentType && { "content-type": contentType }),
    },
    body,
  });
  const text = await response.text();
  const answer = text === "" ? {} : JSON.parse(text);
  return [response.status, answer.errors?.[0].detail ?? answer.attributes?.short];
};

beforeEach(() => emulator.current.control.reset());

describe("a body", () => {
  test("may be a form of either kind", async () => {
    expect(await post("application/x-www-form-urlencoded", "short=a.one&long=One")).toEqual([201, "a.one"]);
    const form = new FormData();
    form.set("short", "a.two");
    form.set("long", new Blob(["x"]));
    expect(await post(undefined, form)).toEqual([201, "a.two"]);
    const ports = new FormData();
    ports.set("ip", "192.0.2.1");
    ports.append("ports[]", "30000");
    ports.append("ports[]", "30001-30002");
    expect(await post(undefined, ports, "/nodes/1/allocations")).toEqual([204, undefined]);
  });

  test.each([
    ["Syntax error", "{broken"],
    ["Control character error, possibly incorrectly encoded", '{"short":"a\nb"}'],
    ["Malformed UTF-8 characters, possibly incorrectly encoded", new Uint8Array([0x22, 0xff, 0x22])],
  ])("that is no JSON is refused: %s", async (reason, body) => {
    expect(await post("application/json", body)).toEqual([400, expect.stringMatching(`${reason}$`)]);
  });
});
