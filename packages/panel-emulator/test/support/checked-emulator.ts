import { afterAll, beforeAll, expect } from "vitest";
import {
  createPanelEmulator,
  type FlavourName,
  type PanelEmulator,
  type PanelEmulatorOptions,
} from "../../src/index.ts";
import { Documents } from "./documents.ts";

/**
 * An emulator for the tests of one file. After them, every answer that it gave has to be one that the OpenAPI documents
 * describe, and none may be a defect of the emulator itself.
 */
export function useCheckedEmulator<F extends FlavourName = "pterodactyl">(
  options: PanelEmulatorOptions<F> = {},
): { readonly current: PanelEmulator<F> } {
  const documents = new Documents(options.flavour ?? "pterodactyl");
  const complaints = new Set<string>();
  let emulator: PanelEmulator<F> | undefined;

  beforeAll(async () => {
    emulator = await createPanelEmulator({
      ...options,
      onAnswer: (answer) => {
        const complaint = documents.complaint(answer);
        if (complaint) complaints.add(complaint);
        if (JSON.stringify(answer.body)?.includes('"EmulatorDefect"'))
          complaints.add(`defect: ${answer.method} ${answer.path} ${JSON.stringify(answer.body)}`);
      },
    });
  });

  afterAll(async () => {
    await emulator?.close();
    expect([...complaints]).toEqual([]);
  });

  return {
    get current() {
      if (!emulator) throw new Error("The emulator starts before the first test.");
      return emulator;
    },
  };
}
