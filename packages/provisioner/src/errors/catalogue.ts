/** What a code means to whoever asked: the HTTP status that fits, a title that never changes, and what to do. */
export interface CatalogueEntry {
  readonly status: number;
  readonly title: string;
  readonly remedy: string;
}

/** Every code that a command or a query can be refused with, each once. Codes are stable; texts may get better. */
export const errorCatalogue = {
  invalid_input: {
    status: 422,
    title: "The input is not valid",
    remedy: "Correct the fields named in `problems`.",
  },
  service_not_found: {
    status: 404,
    title: "There is no such service",
    remedy: "Check the service id; it is the one given when ordering.",
  },
  operation_not_found: { status: 404, title: "There is no such operation", remedy: "Check the operation id." },
  customer_not_found: {
    status: 404,
    title: "There is no such customer",
    remedy: "Order with the whole customer, or put the customer first.",
  },
  product_not_found: {
    status: 404,
    title: "There is no such product",
    remedy: "Check the product id, or put the product first.",
  },
  panel_not_found: {
    status: 404,
    title: "There is no such panel",
    remedy: "Check the panel id, or put the panel first.",
  },
  webhook_endpoint_not_found: {
    status: 404,
    title: "There is no such webhook endpoint",
    remedy: "Check the endpoint id.",
  },
  webhook_delivery_not_found: {
    status: 404,
    title: "There is no such webhook delivery",
    remedy: "Check the delivery id; old deliveries are removed after a while.",
  },
  drift_finding_not_found: {
    status: 404,
    title: "There is no such finding",
    remedy: "Scan the panel again: the finding may be mended already.",
  },
  service_conflict: {
    status: 409,
    title: "The service id was used for another order",
    remedy: "Use a new service id for a new order; repeat an order with exactly the same content.",
  },
  command_refused: {
    status: 409,
    title: "The service does not accept this command in its state",
    remedy: "Look at the state of the service and at its waiting operations.",
  },
  reference_reused: {
    status: 409,
    title: "The reference was used for another command",
    remedy: "Give every command a reference of its own; repeat a command with exactly the same content.",
  },
  renewal_conflict: {
    status: 409,
    title: "The end of the service is another one meanwhile",
    remedy: "Read the service again and renew with the end that it has, as `from`; or renew by a period.",
  },
  grant_ended: {
    status: 409,
    title: "What was allowed cannot be used any more",
    remedy: "Ask again: what was reserved under the old reference is given back.",
  },
  grant_busy: {
    status: 409,
    title: "The same is being asked for at this moment",
    remedy: "Repeat the request after `Retry-After`.",
  },
  grant_not_found: { status: 404, title: "There is no such grant", remedy: "Check the reference." },
  operation_not_retryable: {
    status: 409,
    title: "Only a failed operation can be tried again, and only while nothing has replaced it",
    remedy: "Give the command anew.",
  },
  operation_not_cancellable: {
    status: 409,
    title: "Only an operation that has not begun can be cancelled",
    remedy: "Wait for its end and give the opposite command.",
  },
  product_archived: {
    status: 409,
    title: "The product is no longer sold",
    remedy: "Order another product, or put this one again to sell it once more.",
  },
  panel_in_use: {
    status: 409,
    title: "The panel still has services",
    remedy: "Terminate its services first, or set `acceptsOrders` to false.",
  },
  upgrade_impossible: {
    status: 409,
    title: "The node of the server has no room for this",
    remedy: "Choose a smaller target, or sell a new service on another node and move the files.",
  },
  change_not_offered: {
    status: 409,
    title: "The product does not let its customers change this",
    remedy: "Choose something that is not less than what the service has, or ask the host, who may change everything.",
  },
  sold_out: {
    status: 409,
    title: "There is no room for this",
    remedy: "Choose something smaller or another location, or come back when there is room.",
  },
  pool_budget_exceeded: {
    status: 409,
    title: "The pool has not enough left for this",
    remedy: "Choose something smaller, make servers of the pool smaller or delete some, or enlarge the pool.",
  },
  pool_not_active: {
    status: 409,
    title: "The pool is not active",
    remedy: "Renew or unsuspend the pool first.",
  },
  product_not_in_pool: {
    status: 409,
    title: "The pool is not for servers of this product",
    remedy: "Choose one of the products that the pool's own product names, or add this one there and upgrade the pool.",
  },
  service_in_pool: {
    status: 409,
    title: "The server belongs to a pool, which decides this",
    remedy: "Give the command for the pool.",
  },
  not_cancellable: {
    status: 409,
    title: "There is no end of paid time to cancel the service for",
    remedy: "Terminate the service to end it now.",
  },
  data_loss_not_accepted: {
    status: 409,
    title: "The change may lose data and that was not accepted",
    remedy: "Show the warnings to whoever decides and send the command again with `acceptDataLoss: true`.",
  },
  service_has_no_server: {
    status: 409,
    title: "The service has no server on a panel",
    remedy: "Wait until the service is installed.",
  },
  control_not_possible: {
    status: 409,
    title: "The server cannot be controlled now",
    remedy: "Wait until the service is active; a suspended or installing server refuses everything.",
  },
  control_refused: {
    status: 409,
    title: "The server does not take this",
    remedy: "Read the detail: the panel says why in its own words.",
  },
  control_object_not_found: {
    status: 404,
    title: "The server has no such thing",
    remedy: "Read the list again: the file, backup, database, schedule, allocation or subuser may be gone.",
  },
  panel_rate_limited: {
    status: 429,
    title: "The panel takes no more of these for a while",
    remedy: "Wait for as many seconds as `Retry-After` says.",
  },
  import_conflict: {
    status: 409,
    title: "The server cannot be imported as asked",
    remedy: "Resolve the conflicts that the import plan names.",
  },
  repair_not_offered: {
    status: 409,
    title: "This repair is not offered for the finding",
    remedy: "Choose one of the finding's repairs.",
  },
  panel_check_failed: {
    status: 422,
    title: "The panel does not work with this address and these keys",
    remedy: "See which check failed in `problems`, mend that, and put the panel again.",
  },
  panel_failed: {
    status: 502,
    title: "The panel did not do what was asked",
    remedy: "See the cause; `panels.diagnose` names what is wrong with the panel and its keys.",
  },
  panel_unreachable: {
    status: 502,
    title: "The panel does not answer",
    remedy: "Try again in a few minutes. If it stays so, tell the host, whose `panels.diagnose` says what is wrong.",
  },
  daemon_unreachable: {
    status: 502,
    title: "The machine of the server does not answer",
    remedy:
      "Try again in a few minutes. If it stays so, tell the host: the node's daemon (Wings) has to run, and the panel has to reach it.",
  },
  daemon_failed: {
    status: 502,
    title: "The machine of the server answered that it failed",
    remedy:
      "Look at what the server shows now, then try again. If it fails again, tell the host: the log of the node's daemon (Wings) says why.",
  },
  outcome_unknown: {
    status: 502,
    title: "Nobody can say whether this was done",
    remedy: "Look at what the server shows now before you repeat it: it may have been done.",
  },
  client_key_missing: {
    status: 409,
    title: "The panel was put without a client key",
    remedy: "Put the panel with the client key of an administrator account to use control functions.",
  },
  invalid_options: {
    status: 500,
    title: "The provisioner's options are not valid",
    remedy: "Correct the options named in `problems`.",
  },
  encryption_key_wrong: {
    status: 500,
    title: "Stored keys cannot be decrypted with the encryption keys given",
    remedy: "Give the encryption key that was used before as one of `encryptionKey.previous`.",
  },
  database_in_use: {
    status: 500,
    title: "Another process uses the database directory",
    remedy: "Stop that process, or use PostgreSQL (`postgres://…`) to share a database.",
  },
  database_directory_unusable: {
    status: 500,
    title: "The directory cannot hold the database",
    remedy: "Give a path at which this process may make and write files, with room on the disk; see the cause.",
  },
  database_damaged: {
    status: 500,
    title: "The files of the embedded database are damaged",
    remedy:
      "Put back a copy of the directory that was made while no process used it, or use PostgreSQL and restore a dump there. If nothing is to be kept, move the directory away: a new one is made.",
  },
  runtime_unsupported: {
    status: 500,
    title: "This Node.js is too old",
    remedy: "Install Node.js 22.12 or newer.",
  },
  database_too_new: {
    status: 500,
    title: "The database was made by a newer release",
    remedy: "Install the newer release again; migrations go forward only.",
  },
  database_unavailable: {
    status: 503,
    title: "The database does not do what it is asked at the moment",
    remedy:
      "Look at the database server and at its log, and repeat the command: it was not carried out, or is answered as before.",
  },
  provisioner_stopped: {
    status: 503,
    title: "The provisioner has been stopped",
    remedy: "Make a new one with `createProvisioner`.",
  },
} as const satisfies Record<string, CatalogueEntry>;

/** A stable word for why something was refused. */
export type ErrorCode = keyof typeof errorCatalogue;
