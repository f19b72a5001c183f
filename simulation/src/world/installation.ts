import type { createDatabaseWeather } from "../database/create-database-weather.ts";
import type { DatabaseServer } from "../database/database-server.ts";
import type { Account } from "./account.ts";
import type { WorkerProcess } from "./worker-process.ts";

/** One Hatchery: its database, its processes, and what its shop knows to be true. */
export interface Installation {
  readonly number: number;
  readonly database: DatabaseServer;
  readonly weather: ReturnType<typeof createDatabaseWeather>;
  readonly processes: WorkerProcess[];
  readonly account: Account;
  /** How often a person has tried an operation or a service again. */
  readonly tried: Map<string, number>;
}
