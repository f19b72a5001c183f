import type { Filter } from "../../lists/filter.ts";
import { allocationsOfServer } from "../../servers/allocations-of.ts";
import { collate } from "../../state/collation.ts";
import type { PanelState } from "../../state/panel-state.ts";
import { asText } from "../../validation/php-values.ts";
import type { ServerRow } from "../../world/rows/server.ts";

const address = /^(?:[0-9]{1,3}\.){3}[0-9]{1,3}(:\d{1,5})?$/;
const port = /^:\d{1,5}$/;

/** The search of the client's list: an address, `address:port`, `:port`, else names and ids. */
export function searchFilter(state: PanelState): Filter<Readonly<ServerRow>> {
  return (server, value) => {
    const text = asText(value) ?? "";
    if (text === "") return true;
    return address.test(text) || port.test(text) ? listensAt(state, server, text) : isCalled(server, text);
  };
}

function listensAt(state: PanelState, server: Readonly<ServerRow>, text: string): boolean {
  const [ip = "", start = ""] = text.split(":");
  return allocationsOfServer(state, server.id).some(
    (allocation) => (ip === "" || allocation.ip === ip) && String(allocation.port).startsWith(start),
  );
}

function isCalled(server: Readonly<ServerRow>, text: string): boolean {
  const wanted = collate(text);
  return (
    server.uuid.startsWith(wanted) ||
    (server.external_id !== null && collate(server.external_id) === wanted) ||
    collate(server.name).includes(wanted)
  );
}
