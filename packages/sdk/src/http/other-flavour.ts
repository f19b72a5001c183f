import type { PanelErrorEntry } from "../errors/panel-answer-error.ts";
import type { PanelRequest } from "../errors/panel-error.ts";
import type { Flavour } from "./flavour.ts";

/** What a failing answer is judged by. */
interface FailedRequest {
  readonly request: PanelRequest;
  readonly status: number;
  readonly errors: readonly PanelErrorEntry[];
  /** The first characters of the key that was sent: `ptla_`, `papp_` … */
  readonly key: string;
}

/** How each panel gives itself away in an answer that the other would not give. */
const signs: Readonly<Record<Flavour, (failed: FailedRequest) => boolean>> = {
  pelican: ({ key, request: { path }, status, errors }) =>
    keyOf("pelican").test(key) ||
    (status === 404 && isRouteMissing(errors) && /\/(nests|locations)\b|\/account\/two-factor$/.test(path)) ||
    (status === 405 && path.endsWith("/ssh-keys/remove")) ||
    names(errors, /^(Connection|Request|FileNot(Found|Editable)|FileExists|InvalidFileUpload)Exception$/) ||
    asksFor(errors, /^(deploy\.tags|cpu_overallocate|daemon_connect)$/) ||
    allowsFilter(errors, "uuid_short"),
  pterodactyl: ({ key, request: { path }, status, errors }) =>
    // A panel that was moved to Pelican may still know its old keys: they say something where they are refused only.
    (keyOf("pterodactyl").test(key) && (status === 401 || (status === 404 && isRouteMissing(errors)))) ||
    (status === 404 && isRouteMissing(errors) && /\/application\/eggs\b/.test(path)) ||
    names(errors, /^(DaemonConnection|DataValidation|TwoFactorAuthRequired|RecordNotFound)Exception$/) ||
    asksFor(errors, /^(first_name|last_name|location_id|deploy\.locations)$/) ||
    allowsFilter(errors, "uuidShort"),
};

const clients: Readonly<Record<Flavour, { readonly name: string; readonly client: string; readonly entry: string }>> = {
  pelican: { name: "Pelican", client: "createPelicanClient", entry: "@hatchery/sdk/pelican" },
  pterodactyl: { name: "Pterodactyl", client: "createPanelClient", entry: "@hatchery/sdk" },
};

/** What to say about a request that went to the other panel. */
export interface OtherFlavour {
  readonly sentence: string;
  readonly remedy: string;
}

/**
 * Says that a request failed because its client is for the other panel: from the first one that gives it away, be it by
 * its key, or by an answer that only the other panel gives. Undefined when nothing tells.
 */
export function otherFlavour(mine: Flavour, failed: FailedRequest): OtherFlavour | undefined {
  const other = mine === "pelican" ? "pterodactyl" : "pelican";
  if (!signs[other](failed)) return undefined;
  const { name, client, entry } = clients[other];
  const what = keyOf(other).test(failed.key) ? `The key is one of ${name}` : `This is a ${name} panel`;
  return {
    sentence: `${what}, and ${clients[mine].client} is for ${clients[mine].name}.`,
    remedy: `Use ${client} of ${entry}.`,
  };
}

function keyOf(flavour: Flavour): RegExp {
  return flavour === "pelican" ? /^p(app|acc)_/ : /^ptl[ac]_/;
}

function isRouteMissing(errors: readonly PanelErrorEntry[]): boolean {
  return errors.some(({ detail }) => detail.startsWith("The route "));
}

function names(errors: readonly PanelErrorEntry[], exception: RegExp): boolean {
  return errors.some(({ code }) => exception.test(code));
}

function asksFor(errors: readonly PanelErrorEntry[], field: RegExp): boolean {
  return errors.some(({ meta }) => meta?.source_field !== undefined && field.test(meta.source_field));
}

/** A refused filter is answered with those that there are. */
function allowsFilter(errors: readonly PanelErrorEntry[], name: string): boolean {
  return errors.some(({ detail }) => detail.split("Allowed filter(s) are ")[1]?.includes(name));
}
