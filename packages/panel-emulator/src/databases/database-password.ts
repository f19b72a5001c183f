import { randomInt } from "node:crypto";
import type { Panel } from "../panel.ts";
import { randomText } from "../random-text.ts";
import type { DatabaseRow } from "../world/rows/database.ts";
import { requireDatabaseHost } from "./require-database-host.ts";

const length = 24;
const specialCharacters = "!@=.+^";

/** 24 letters and digits, some of them replaced by special characters. */
export function databasePassword(): string {
  const characters = Array.from(randomText(length));
  for (let left = randomInt(2, 7); left > 0; left--)
    characters[randomInt(length)] = specialCharacters[randomInt(specialCharacters.length)] ?? "!";
  return characters.join("");
}

/** Gives a database a new password. @throws {UncaughtError} 500 when the host is down. */
export function rotateDatabasePassword(panel: Panel, database: Readonly<DatabaseRow>): Readonly<DatabaseRow> {
  requireDatabaseHost(panel);
  return panel.state.databases.update(database.id, { password: databasePassword(), updated_at: panel.now() });
}
