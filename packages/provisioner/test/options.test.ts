import { createProvisioner } from "@hatchery/provisioner";
import { describe, expect, it } from "vitest";
import { checkRuntime } from "../src/check-runtime.ts";

describe("options and a runtime that cannot work", () => {
  it.each([
    [undefined, "openssl"],
    ["short", "32 characters"],
    [{ current: "short" }, "32 characters"],
  ])("tell of the encryption key %j what it has to be", async (encryptionKey, told) => {
    await expect(createProvisioner({ database: "memory:", encryptionKey } as never)).rejects.toMatchObject({
      code: "invalid_options",
      message: expect.stringContaining(told),
    });
  });

  it("tell which Node.js is needed", () => {
    expect(() => checkRuntime("20.20.1")).toThrow(
      expect.objectContaining({ code: "runtime_unsupported", remedy: expect.stringContaining("22.12") }),
    );
    expect(() => checkRuntime("22.11.0")).toThrow();
    checkRuntime("22.12.0");
    checkRuntime("24.0.0");
  });
});
