import { expect, test } from "vitest";
import { DaemonError, isPanelError, PanelAnswerError, PanelError, PanelOptionsError } from "../../src/index.ts";

test("instanceof holds along the hierarchy and not across it", () => {
  const error = new DaemonError("daemon_refused", "no", { status: 400 });
  expect(error).toBeInstanceOf(DaemonError);
  expect(error).toBeInstanceOf(PanelAnswerError);
  expect(error).toBeInstanceOf(PanelError);
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof PanelOptionsError).toBe(false);
  expect(new Error("a") instanceof PanelError).toBe(false);
});

test("guards know the errors of another copy of the package", async () => {
  const other = "../../src/errors/panel-options-error.ts?another-copy";
  const { PanelOptionsError: Other } = (await import(other)) as { PanelOptionsError: typeof PanelOptionsError };
  const error = new Other("invalid_options", "no");
  expect(Other).not.toBe(PanelOptionsError);
  expect(error).toBeInstanceOf(PanelOptionsError);
  expect(isPanelError(error, "invalid_options")).toBe(true);
  expect(isPanelError(error, "not_found")).toBe(false);
});

test("a subclass of a caller is its own kind", () => {
  class Mine extends PanelOptionsError {}
  expect(new Mine("invalid_options", "no")).toBeInstanceOf(Mine);
  expect(new PanelOptionsError("invalid_options", "no") instanceof Mine).toBe(false);
});

test("keys and tokens never stand in an error's words", () => {
  const error = new PanelError("invalid_options", "key ptlc_abcdefSECRET, token eyJhbGciOiJ.eyJzdWIiOiJ.c2lnbmF0dXJl");
  expect(error.message).toBe("key ptlc_[redacted], token [redacted]");
});
