import { environmentTexts } from "../../application/environment-texts.ts";
import type { PelicanApplicationSchemas } from "../../openapi.ts";
import { given } from "../../resources/members.ts";
import type { ApplicationObject } from "./objects.ts";

type Server = ApplicationObject<"Server">;

export type ServerDetails = PelicanApplicationSchemas["UpdateServerDetailsBody"];
export type ServerBuild = PelicanApplicationSchemas["UpdateServerBuildBody"];
export type ServerStartup = PelicanApplicationSchemas["UpdateServerStartupBody"];

export type DetailsChanges = Partial<ServerDetails>;

export interface BuildChanges {
  /** Memory, swap and disk in MiB, `cpu` in percent of a core; those that are not named stay. */
  readonly limits?: Partial<NonNullable<ServerBuild["limits"]>>;
  /** Those that are not named stay. */
  readonly feature_limits?: Partial<ServerBuild["feature_limits"]>;
  /** The main allocation, one that the server has. **Null takes it away.** */
  readonly allocation?: number | null;
  /** Further allocations. Those that are taken or on another node are left out silently: check the result. */
  readonly add_allocations?: number[];
  /** If the main one is among them, the next of the server's own takes its place, or none. */
  readonly remove_allocations?: number[];
  /** Whether the server may be killed when memory runs out. */
  readonly oom_killer?: boolean;
}

export interface StartupChanges {
  /** Omitted, it stays; with another egg it becomes that of the egg. */
  readonly startup?: string;
  readonly egg?: number;
  /** Omitted, it stays; with another egg it becomes that of the egg. */
  readonly image?: string;
  /** Variables by name; those that are not named keep their value. */
  readonly environment?: Readonly<Record<string, string | number | boolean | null>>;
  /** Cannot be read back, so it is false unless named. */
  readonly skip_scripts?: boolean;
}

export function mergeBuild(server: Server, { limits, feature_limits, ...changes }: BuildChanges): ServerBuild {
  const { oom_disabled: _, oom_killer: __, ...current } = server.limits;
  return {
    allocation: server.allocation,
    ...given(changes),
    limits: { ...current, ...given(limits ?? {}) },
    feature_limits: { ...server.feature_limits, ...given(feature_limits ?? {}) },
  };
}

export function mergeStartup({ egg, container }: Server, { environment, ...changes }: StartupChanges): ServerStartup {
  return {
    egg,
    skip_scripts: false,
    ...given(changes),
    // An empty one leaves all values alone; in any other what is omitted becomes empty. Unknown names are dropped.
    environment: environment ? environmentTexts({ ...container.environment, ...given(environment) }) : {},
  };
}
