import type { PanelRequest } from "../errors/panel-error.ts";
import type { PanelErrorCode } from "../errors/remedies.ts";

/** What to do on Pelican, where it is something else than on Pterodactyl. `%` stands for the subject. */
export const remediesByCode: Partial<Readonly<Record<PanelErrorCode, string>>> = {
  invalid_key:
    "The panel does not know this key, or it has expired: make a new one and pass it whole (papp_… or pacc_…, 48 characters).",
  wrong_key_type: "The client API takes an account key (pacc_…), not an application key.",
  not_administrator:
    "The key's user has no role with a permission any more: give them one, or use the key of an administrator (papp_…).",
  permission_missing:
    "Give the user the permission %; an application key cannot be changed: make a new one that has it. Of account keys, only a root administrator's works on the application API.",
  daemon_unreachable:
    "The panel cannot reach the node's daemon (Wings), or got an error from one that did not name itself as its own: check that it runs, that it is Pelican's Wings with this node's token, and its address, port and certificate on the panel.",
  no_viable_node:
    "No public node with any of these tags has enough memory, disk and CPU: free some, allow other tags or raise the overallocation.",
};

/** What to do about an exception whose text says nothing, or not enough. The first whose name and request fit counts. */
export const remediesByException: readonly (readonly [exception: string, request: RegExp, remedy: string])[] = [
  [
    "RequestException",
    /./,
    "The node's daemon (Wings) answered an error: read its log. The panel may have stored the change all the same: look up what exists before you repeat it.",
  ],
  ["FileNotFoundException", /./, "There is no such file on the server."],
  ["FileNotEditableException", /./, "It is no text that can be read or written here."],
  ["FileExistsException", /./, "There is something of that name already."],
  [
    "UniqueConstraintViolationException",
    /^POST .*\/nodes\/\d+\/allocations$/,
    "One of these allocations exists already, and none was made: list the node's allocations and ask for the others.",
  ],
  [
    "UniqueConstraintViolationException",
    /^POST .*\/mounts$/,
    "There is a mount without a name already: give it one, then make the next.",
  ],
  [
    "UniqueConstraintViolationException",
    /^POST .*\/mounts\/\d+\/\w+$/,
    "One of these has the mount already, and none was added: list them and add the others.",
  ],
  [
    "RoleDoesNotExist",
    /./,
    "Nobody can be given or lose a role that the API made: use one that was made in the panel's pages.",
  ],
  ["RoleAlreadyExists", /./, "The API has made a role of that name already: choose another."],
  ["PanelException", /\/roles\/\d+$/, "The root role can neither be changed nor deleted."],
  ["Error", /^DELETE .*\/roles\/\d+$/, "The panel cannot delete a role that the API made."],
  [
    "PDOException",
    /\/database-hosts/,
    "The panel cannot log in to that database host: check address, port, user name and password.",
  ],
  [
    "QueryException",
    /^DELETE .*\/database-hosts\/\d+$/,
    "The host has databases: delete them first. If it has none, read the panel's log (storage/logs).",
  ],
  [
    "QueryException",
    /\/databases/,
    "The database host does not do it: check that it runs. A panel on SQLite cannot make databases, and leaves them behind on the host.",
  ],
  [
    "ErrorException",
    /^PATCH .*\/build$/,
    "Send allocation: the number of the main one, or null for none. updateBuild does it for you.",
  ],
  [
    "ErrorException",
    /\/network\/allocations$/,
    "Further allocations are made beside the main one, and the server has none: give it one first.",
  ],
  [
    "AccessDeniedHttpException",
    /\/account\//,
    "The account is managed externally (is_managed_externally): its user cannot change it, only an administrator.",
  ],
  [
    "ErrorException",
    /^GET .*\/client/,
    "A server has no main allocation any more, and this key's user may not see the others (allocation.read): give it one.",
  ],
];

/** What to do about a refusal in which Pelican says nothing at all. */
export const remediesWithoutWords: readonly (readonly [request: RegExp, remedy: string])[] = [
  [/^DELETE .*\/users\/\d+$/, "A root administrator cannot be deleted: take the role away in the panel's pages first."],
  [
    /\/settings\/description$/,
    "Customers may not change descriptions on this panel (PANEL_EDITABLE_SERVER_DESCRIPTIONS).",
  ],
  [/\/transfer$/, "The node has not enough memory, disk or CPU for the server: choose another or free some."],
  [/\/transfer\/cancel$/, "The server is not being transferred."],
];

/** What failed. */
interface Failing {
  /** The name of the panel's exception. */
  readonly exception: string | undefined;
  readonly request: PanelRequest;
  readonly subject: string | undefined;
}

const lineOf = ({ method, path }: PanelRequest) => `${method} ${path}`;

/** The remedy of an error of Pelican where the general one is not right. */
export function pelicanRemedy(code: PanelErrorCode, { exception, request, subject = "" }: Failing): string | undefined {
  const line = lineOf(request);
  const found = remediesByException.find(([name, pattern]) => name === exception && pattern.test(line));
  return found?.[2] ?? remediesByCode[code]?.replace("%", subject);
}

/** The remedy of a refusal without words; undefined for what Pelican is not known to answer without words. */
export function remedyWithoutWords(request: PanelRequest): string | undefined {
  return remediesWithoutWords.find(([pattern]) => pattern.test(lineOf(request)))?.[1];
}
