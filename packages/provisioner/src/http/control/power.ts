import { z } from "zod";

export const powerBody = z.strictObject({ signal: z.enum(["start", "stop", "restart", "kill"]) });

export const consoleCommandBody = z.strictObject({ command: z.string().min(1).max(4096) });

/** State and use of resources; bytes, percent of one core, milliseconds. */
export const resourcesAnswer = z
  .object({
    state: z.string(),
    suspended: z.boolean(),
    memoryBytes: z.number(),
    diskBytes: z.number(),
    cpuPercent: z.number(),
    networkReceivedBytes: z.number(),
    networkSentBytes: z.number(),
    uptimeMs: z.number(),
  })
  .meta({ id: "Resources" });

const state = z.enum(["offline", "starting", "running", "stopping"]);

/** Use of resources about once a second while the server runs, and the state whenever it changes. */
export const statisticsEventAnswer = z
  .object({
    state,
    statistics: z
      .object({
        memoryBytes: z.number(),
        memoryLimitBytes: z.number(),
        diskBytes: z.number(),
        cpuPercent: z.number(),
        networkReceivedBytes: z.number(),
        networkSentBytes: z.number(),
        uptimeMs: z.number(),
      })
      .nullable(),
  })
  .meta({ id: "StatisticsEvent" });

/** What a console says; tell the kinds apart by `type`. What is not meant for customers is left out. */
export const consoleEventAnswer = z
  .object({
    type: z.string(),
    line: z.string().optional(),
    text: z.string().optional(),
    lines: z.number().int().optional(),
    state: state.optional(),
    stats: z
      .object({
        memory_bytes: z.number(),
        memory_limit_bytes: z.number(),
        cpu_absolute: z.number(),
        network: z.object({ rx_bytes: z.number(), tx_bytes: z.number() }),
        uptime: z.number(),
        state,
        disk_bytes: z.number(),
      })
      .optional(),
  })
  .meta({ id: "ConsoleEvent" });
