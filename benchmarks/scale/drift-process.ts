/** A host in a process of its own that compares one panel with the database once. */
import { createProvisioner } from "@hatchery/provisioner";
import { encryptionKey } from "../../packages/provisioner/test/support/shop.ts";
import { answerParent, inputOfProcess } from "../process/measure-in-process.ts";
import { type MemoryUse, watchMemory } from "../process/memory-watch.ts";

/** What the host is given. */
export interface DriftInput {
  readonly database: string;
}

/** What came of the scan. */
export interface DriftFigures {
  readonly seconds: number;
  readonly memory: MemoryUse;
  readonly servers: number;
  readonly findings: Readonly<Record<string, number>>;
}

const { database } = inputOfProcess<DriftInput>();
const shop = await createProvisioner({ database, encryptionKey });
const memory = watchMemory();
const began = performance.now();
const { servers, counts } = await shop.drift.scan("eu");
const figures: DriftFigures = {
  seconds: (performance.now() - began) / 1000,
  memory: memory(),
  servers,
  findings: { ...counts },
};
await shop.stop();
answerParent(figures);
