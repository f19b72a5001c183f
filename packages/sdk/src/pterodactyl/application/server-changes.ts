import { environmentTexts } from "../../application/environment-texts.ts";
import type { ApplicationSchemas } from "../../openapi.ts";
import { given, pick } from "../../resources/members.ts";
import type { ApplicationObject } from "./objects.ts";

type Server = ApplicationObject<"Server">;

export type ServerDetails = ApplicationSchemas["UpdateServerDetailsBody"];
export type ServerBuild = ApplicationSchemas["UpdateServerBuildBody"];
export type ServerStartup = ApplicationSchemas["UpdateServerStartupBody"];

export type DetailsChanges = Partial<ServerDetails>;

export interface BuildChanges {
  /** Memory, swap and disk in MiB, `cpu` in percent of a core; those that are not named stay. */
  readonly limits?: Partial<NonNullable<ServerBuild["limits"]>>;
  /** Those that are not named stay. */
  readonly feature_limits?: Partial<ServerBuild["feature_limits"]>;
  /** The main allocation, one that the server has. */
  readonly allocation?: number;
  /** Further allocations. Those that are taken or on another node are left out silently: check the result. */
  readonly add_allocations?: number[];
  readonly remove_allocations?: number[];
  readonly oom_disabled?: boolean;
}

export interface StartupChanges {
  readonly startup?: string;
  readonly egg?: number;
  readonly image?: string;
  /** Variables by name; those that are not named keep their value. */
  readonly environment?: Readonly<Record<string, string | number | boolean | null>>;
  /** Cannot be read back, so it is false unless named. */
  readonly skip_scripts?: boolean;
}

export function mergeDetails(server: Server, changes: DetailsChanges): ServerDetails {
  return { ...pick(server, ["name", "user", "external_id", "description"]), ...given(changes) };
}

export function mergeBuild(server: Server, { limits, feature_limits, ...changes }: BuildChanges): ServerBuild {
  const { oom_disabled, ...current } = server.limits;
  return {
    allocation: server.allocation,
    oom_disabled,
    ...given(changes),
    limits: { ...current, ...given(limits ?? {}) },
    feature_limits: { ...server.feature_limits, ...given(feature_limits ?? {}) },
  };
}

export function mergeStartup({ egg, container }: Server, { environment, ...changes }: StartupChanges): ServerStartup {
  return {
    startup: container.startup_command,
    egg,
    image: container.image,
    skip_scripts: false,
    ...given(changes),
    // An empty one leaves all values alone; in any other what is omitted becomes empty. Unknown names are dropped.
    environment: environment ? environmentTexts({ ...container.environment, ...given(environment) }) : {},
  };
}
