import { describe, expect, test, vi } from "vitest";
import { isPanelError } from "../../src/index.ts";
import { json, observePanel } from "../support/observed-panel.ts";

describe("validation of answers", () => {
  const bad = () =>
    observePanel(() => json({ object: "location", attributes: { id: "one", short: "eu" } }), { validate: "throw" });

  test("throws with the places that are wrong when asked to", async () => {
    const error = await bad()
      .panel.application.locations.get(1)
      .catch((thrown: unknown) => thrown);
    expect(isPanelError(error, "response_invalid")).toBe(true);
    expect(String(error)).toContain("attributes.id");
  });

  test("says on the console what is wrong when asked to warn, and goes on", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { panel } = observePanel(() => json({ object: "location", attributes: { id: "one", short: "eu" } }), {
      validate: "warn",
    });
    await expect(panel.application.locations.get(1)).resolves.toMatchObject({ id: "one" });
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/attributes\.id.*\(response_invalid\)/));
    warn.mockRestore();
  });

  test("is off by default", async () => {
    const { panel } = observePanel(() => json({ object: "location", attributes: { id: "one" } }));
    await expect(panel.application.locations.get(1)).resolves.toEqual({ id: "one" });
  });
});
