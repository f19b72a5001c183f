import type { InputObject, InputValue } from "../../../http/php-input.ts";
import { databaseBoolean, databaseInteger } from "../../../validation/database-number.ts";
import { asText } from "../../../validation/php-values.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import { nodeDefaults } from "../../nodes/node-defaults.ts";

export const nodeAttributes = {
  daemon_base: "Daemon Base Path",
  upload_size: "File Upload Size Limit",
  public: "Node Visibility",
};

export const nodeRules = {
  name: "required|string|min:1|max:100",
  description: "string|nullable",
  public: "boolean",
  fqdn: "required|string|notIn:0.0.0.0,127.0.0.1,localhost",
  scheme: "required|string|in:http,https",
  behind_proxy: "boolean",
  memory: "required|numeric|min:0",
  memory_overallocate: "required|numeric|min:-1",
  disk: "required|numeric|min:0",
  disk_overallocate: "required|numeric|min:-1",
  cpu: "required|numeric|min:0",
  cpu_overallocate: "required|numeric|min:-1",
  daemon_base: "sometimes|required|regex:/^([\\/][\\d\\w.\\-\\/]+)$/",
  daemon_sftp: "required|numeric|between:1,65535",
  daemon_sftp_alias: "nullable|string",
  daemon_listen: "required|numeric|between:1,65535",
  daemon_connect: "required|numeric|between:1,65535",
  maintenance_mode: "boolean",
  upload_size: "int|min:1",
  tags: "array",
};

type NodeColumns = Omit<
  NodeRow,
  "id" | "uuid" | "location_id" | "daemon_token" | "daemon_token_id" | "created_at" | "updated_at"
>;

const text = (value: InputValue) => asText(value) ?? "";
const nullableText = (value: InputValue) => (value === null ? null : text(value));
const number = (value: InputValue) => databaseInteger(value);
const signed = (value: InputValue) => databaseInteger(value, "signed");

const columnTypes: { readonly [column in keyof NodeColumns]: (value: InputValue) => NodeColumns[column] } = {
  public: databaseBoolean,
  name: text,
  description: nullableText,
  fqdn: text,
  scheme: text,
  behind_proxy: databaseBoolean,
  maintenance_mode: databaseBoolean,
  memory: number,
  memory_overallocate: signed,
  disk: number,
  disk_overallocate: signed,
  cpu: number,
  cpu_overallocate: signed,
  upload_size: number,
  daemon_listen: number,
  daemon_connect: number,
  daemon_sftp: number,
  daemon_sftp_alias: nullableText,
  daemon_base: text,
  tags: (value) => Object.values(value ?? []).map((tag) => text(tag as InputValue)),
};

/** Validated fields as columns. The base path falls back to the usual one whenever it is left out. */
export function nodeColumns(fields: InputObject): Partial<NodeColumns> {
  const given = Object.entries({ daemon_base: nodeDefaults.daemon_base, ...fields });
  return Object.fromEntries(
    given.map(([column, value]) => [column, columnTypes[column as keyof NodeColumns](value)]),
  ) as Partial<NodeColumns>;
}
