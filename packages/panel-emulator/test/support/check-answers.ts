import { subscribe } from "node:diagnostics_channel";
import { afterAll, expect } from "vitest";
import type { PanelAnswer } from "../../src/index.ts";
import { Documents } from "./documents.ts";

/**
 * A setup file for tests that use an emulator: after them, every answer that any emulator of their process gave has to be
 * one that the OpenAPI documents describe.
 */
const documents = new Map<PanelAnswer["flavour"], Documents>();
const complaints = new Set<string>();

subscribe("hatchery.panel-emulator.answer", (message) => {
  const answer = message as PanelAnswer;
  const known = documents.get(answer.flavour) ?? new Documents(answer.flavour);
  documents.set(answer.flavour, known);
  const complaint = known.complaint(answer);
  if (complaint) complaints.add(complaint);
});

afterAll(() => {
  expect([...complaints]).toEqual([]);
});
