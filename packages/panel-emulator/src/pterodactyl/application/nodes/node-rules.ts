import type { PanelVersion } from "../../../flavour/flavour.ts";
import type { InputObject } from "../../../http/php-input.ts";
import { databaseBoolean, databaseInteger } from "../../../validation/database-number.ts";
import { asText } from "../../../validation/php-values.ts";
import type { NodeRow } from "../../../world/rows/node.ts";
import type { pelicanColumns } from "../../world/pelican-columns.ts";

export const nodeAttributes = {
  daemon_base: "Daemon Base Path",
  upload_size: "File Upload Size Limit",
  location_id: "Location",
  public: "Node Visibility",
};

/** Panel 1.12 takes a description and has no upper bound for uploads. */
export function nodeRules(version: PanelVersion) {
  return {
    name: "required|regex:/^([\\w .-]{1,100})$/",
    ...(version === "1.12" && { description: "string|nullable" }),
    location_id: "required|exists:locations,id",
    public: "boolean",
    fqdn: "required|string",
    scheme: "required",
    behind_proxy: "boolean",
    memory: "required|numeric|min:1",
    memory_overallocate: "required|numeric|min:-1",
    disk: "required|numeric|min:1",
    disk_overallocate: "required|numeric|min:-1",
    daemon_base: "sometimes|required|regex:/^([\\/][\\d\\w.\\-\\/]+)$/",
    daemon_sftp: "required|numeric|between:1,65535",
    daemon_listen: "required|numeric|between:1,65535",
    maintenance_mode: "boolean",
    upload_size: version === "1.12" ? "int|min:1" : "int|between:1,1024",
  };
}

type NodeColumns = Omit<
  NodeRow,
  | "id"
  | "uuid"
  | "daemon_token"
  | "daemon_token_id"
  | keyof (typeof pelicanColumns)["nodes"]
  | "created_at"
  | "updated_at"
>;

/** Characters that the database keeps of a text. */
const longestText = 191;

const text = (value: unknown) => (asText(value as never) ?? "").slice(0, longestText);

const columnTypes: { readonly [column in keyof NodeColumns]: (value: unknown) => NodeColumns[column] } = {
  public: databaseBoolean,
  name: text,
  description: (value) => (value === null ? null : text(value)),
  location_id: (value) => databaseInteger(value),
  fqdn: text,
  scheme: text,
  behind_proxy: databaseBoolean,
  maintenance_mode: databaseBoolean,
  memory: (value) => databaseInteger(value),
  memory_overallocate: (value) => databaseInteger(value, "signed"),
  disk: (value) => databaseInteger(value),
  disk_overallocate: (value) => databaseInteger(value, "signed"),
  upload_size: (value) => databaseInteger(value),
  daemon_listen: (value) => databaseInteger(value),
  daemon_sftp: (value) => databaseInteger(value),
  daemon_base: text,
};

/** Validated fields as columns. The base path falls back to the usual one whenever it is left out. */
export function nodeColumns(fields: InputObject): Partial<NodeColumns> {
  const given = Object.entries({ daemon_base: "/var/lib/pterodactyl/volumes", ...fields });
  return Object.fromEntries(
    given.map(([column, value]) => [column, columnTypes[column as keyof NodeColumns](value)]),
  ) as Partial<NodeColumns>;
}
