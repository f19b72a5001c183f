import { earlyRemedies } from "./remedy.ts";

/**
 * What to do about each error, in words. The key is the error's stable `code`; `%` stands for the subject
 * (a permission, a host, a field) that the error fills in.
 */
export const remedies = {
  ...earlyRemedies,

  // The answer did not come from the panel's API.
  redirected_to_https: "The panel wants https: change the client's url to %.",
  redirected_to_login:
    "The panel answered with its login page: check that url is the panel's own address and that no proxy or access page stands before /api.",
  redirected: "The address redirects to %: use the panel's final address as url.",
  not_json:
    "This is not the panel's API: check url (scheme, host, port, path) and that no proxy, login or challenge page answers instead.",
  malformed_json:
    "The answer was cut off or changed on its way: check the proxy before the panel. If this was a write, look up what exists before you repeat it.",
  empty_answer: "The panel answered without content: check the proxy before the panel and the panel's log.",

  answer_too_large:
    "The answer is larger than maximumAnswerBytes and was cut off: check what answers instead of the panel, ask for smaller pages, or raise the limit. If this was a write, look up what exists before you repeat it.",

  // The key.
  invalid_key: "The panel does not know this key: make a new one and pass it whole (ptla_… or ptlc_…, 48 characters).",
  ip_not_allowed: "Add this machine's address to the key's allowed IPs, or empty that list.",
  wrong_key_type:
    "The client API takes an account key (ptlc_…, made under Account → API Credentials), not an application key.",
  not_administrator:
    "An account key works on the application API only for an administrator: use an application key (ptla_…) or an administrator's.",
  permission_missing:
    "Give the user the permission %; an application key cannot be changed: make a new one that has it (Admin → Application API).",
  forbidden: "The panel forbids this: its own words say why.",
  two_factor_required: "The panel demands two-factor authentication: switch it on for the key's user.",

  // The request.
  not_found: "It does not exist (any more), or this key's user has no access to it.",
  route_not_found: "The panel has no such route: check url and the panel's version.",
  refused: "The panel refuses this in its present state: its own words say why.",
  validation_failed: "Correct the fields named in `fields`.",
  data_invalid: "The panel could not store a value: send environment values as strings that satisfy the egg's rules.",
  no_viable_node:
    "No public node of these locations has enough memory and disk: free some, allow other locations or raise the overallocation.",
  no_viable_allocation:
    "No node that fits has a free allocation in the port range: create allocations or widen the range.",
  lost_race:
    "Another request took the same allocation, name or external id at the same moment: look up what exists, then try again with another.",

  // The server's state.
  server_suspended: "The server is suspended: unsuspend it first.",
  server_installing: "Wait for the end of the installation (waitUntilInstalled).",
  server_restoring: "Wait until the backup is restored.",
  server_transferring: "Wait until the server is on its new node.",
  server_offline: "Start the server first.",
  node_in_maintenance: "The server's node is in maintenance: wait, or end it on the panel.",
  server_busy: "The server's state does not allow this now: its own words say why.",
  installation_failed: "Read the installation log on the panel, mend the egg or its variables, then reinstall.",
  installation_empty:
    "Reinstall it: the installation was cut off, most likely by a restart of the node's daemon (Wings), or its script leaves nothing.",
  installation_hidden: "Unsuspend the server, then wait again: until then the panel shows nothing of its installation.",

  // The daemon (Wings).
  daemon_unreachable:
    "The panel cannot reach the node's daemon (Wings): check that it runs, and its address, port and certificate on the panel.",
  daemon_refused: "The daemon (Wings) refused: its own words say why.",
  daemon_failed: "The node's daemon (Wings) failed: read its log.",
  file_failed:
    "Most likely the file or folder does not exist, or something of that name stands in the way; older daemons (Wings) say no more than this. List the folder; if all is as you think, read the daemon's log.",

  // The way there and back.
  connection_failed: "The panel could not be reached: check url, DNS, firewall and certificate.",
  timed_out: "The panel did not answer in time: check its load and its nodes, or raise timeoutMs.",
  outcome_unknown: "This may have happened: look up what exists (for example by external_id) before you repeat it.",
  rate_limited:
    "Wait as long as retryAfterMs says; share one governor between clients, or raise the panel's rate limit.",
  unavailable: "The panel or the proxy before it is down or in maintenance: try again later.",
  panel_failed:
    "The panel failed on this request: read its log (storage/logs), and look up what exists before you repeat a write.",

  transfer_failed:
    "Files go directly to and from the daemon: its address must be reachable from here, with a valid certificate.",

  // The console.
  console_closed: "Open a new one with server(id).console().",
  console_server_deleted: "Nothing to mend: the server is gone, and its console with it.",
  console_server_suspended: "Open a new console after the server was unsuspended.",
  console_refused: "The daemon does not want this connection back: read its log for the reason.",
  console_connection_lost: "Check that the daemon runs, or allow more tries with reconnect.maximumAttempts.",
  console_connection_failed:
    "Check that the daemon's address can be reached from here and has a valid certificate. If it answers 403, the Origin % is neither the panel's address as the daemon knows it nor one of its allowed_origins.",
  console_token_refused:
    "Check that the user has websocket.connect, that the clocks of panel and node agree, and that the node's configuration holds the token that the panel knows.",
  command_too_long: "A daemon takes 4,096 bytes at once: send a shorter command, or several.",
  console_unsupported:
    "Install the package ws, or pass webSocket: a function that opens a websocket with the given headers.",

  // The caller.
  response_invalid:
    "The answer is not what the OpenAPI document says: another panel version or a changed panel? Report it.",
} as const;

/** The stable codes of {@link PanelError}. */
export type PanelErrorCode = keyof typeof remedies;
