import { subscribe } from "node:diagnostics_channel";
import { afterAll, expect } from "vitest";
import type { PanelAnswer } from "../../src/index.ts";
import { Documents } from "./documents.ts";

/**
 * A setup file for tests that use an emulator: after them, every answer that any emulator of their process gave has to be
 * one that the OpenAPI documents describe.
 */
let documents: Documents | undefined;
const complaints = new Set<string>();

subscribe("hatchery.panel-emulator.answer", (answer) => {
  documents ??= new Documents();
  const complaint = documents.complaint(answer as PanelAnswer);
  if (complaint) complaints.add(complaint);
});

afterAll(() => {
  expect([...complaints]).toEqual([]);
});
