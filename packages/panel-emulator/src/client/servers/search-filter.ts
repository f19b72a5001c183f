import { UncaughtError } from "../../errors/uncaught-error.ts";
import type { Filter } from "../../lists/filter.ts";
import { allocationsOfServer } from "../../servers/allocations-of.ts";
import { collate, fold } from "../../state/collation.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { asText } from "../../validation/php-values.ts";
import type { ServerRow } from "../../world/rows/server.ts";

const address = /^(?:[0-9]{1,3}\.){3}[0-9]{1,3}(:\d{1,5})?$/;
const port = /^:\d{1,5}$/;

/** The search of the client's list: an address, `address:port`, `:port`, else names and ids. */
export function searchFilter(state: PanelState): Filter<Readonly<ServerRow>> {
  return (value) => {
    const text = asText(value);
    if (text === undefined) throw new UncaughtError("TypeError");
    return address.test(text) || port.test(text) ? listensAt(state, text) : isCalled(text);
  };
}

function listensAt(state: PanelState, text: string): (server: Readonly<ServerRow>) => boolean {
  const [ip = "", start = ""] = text.split(":");
  return (server) =>
    allocationsOfServer(state, server.id).some(
      (allocation) => (ip === "" || allocation.ip === ip) && String(allocation.port).startsWith(start),
    );
}

function isCalled(text: string): (server: Readonly<ServerRow>) => boolean {
  const externalId = collate(text);
  const [uuid, name] = [like(`${text}%`), like(`%${text}%`)];
  return (server) =>
    uuid.test(server.uuid) ||
    (server.external_id !== null && collate(server.external_id) === externalId) ||
    name.test(fold(server.name));
}

/** The panel hands this search to the database as it is: `%` and `_` are wildcards here. */
function like(pattern: string): RegExp {
  const source = fold(pattern).replaceAll(/[$()*+./?[\\\]^{|}]/g, "\\$&");
  return new RegExp(`^${source.replaceAll("%", ".*").replaceAll("_", ".")}$`, "su");
}
