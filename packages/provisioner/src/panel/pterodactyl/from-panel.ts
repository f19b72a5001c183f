import type { ApplicationSchemas } from "@hatchery/sdk/openapi";
import type { ServerLimits } from "../../domain/limits.ts";
import type { PanelEgg, PanelNode } from "../../domain/panel-catalogue.ts";
import type { PanelServer, PanelServerStatus } from "../../domain/panel-server.ts";
import { environmentFromPanel } from "../both-flavours.ts";

type Attributes<Name extends string> = `${Name}Attributes` extends keyof ApplicationSchemas
  ? Omit<ApplicationSchemas[`${Name}Attributes`], "relationships">
  : never;

export function serverFromPanel(server: Attributes<"Server">): PanelServer {
  const { oom_disabled, ...limits } = server.limits;
  return {
    id: server.id,
    uuid: server.uuid,
    identifier: server.identifier,
    externalId: server.external_id,
    name: server.name,
    description: server.description,
    status: server.status as PanelServerStatus,
    suspended: server.suspended,
    limits: { ...limits, threads: limits.threads ?? null, oomKiller: !oom_disabled } satisfies ServerLimits,
    featureLimits: server.feature_limits,
    userId: server.user,
    nodeId: server.node,
    allocationId: server.allocation,
    nestId: server.nest,
    eggId: server.egg,
    image: server.container.image,
    createdAt: new Date(server.created_at ?? 0),
    startup: server.container.startup_command,
    environment: environmentFromPanel(server.container.environment),
  };
}

export function nodeFromPanel(node: Attributes<"Node">): PanelNode {
  return {
    id: node.id,
    name: node.name,
    locationId: node.location_id,
    public: node.public,
    maintenance: node.maintenance_mode,
    memory: node.memory,
    memoryOverallocate: node.memory_overallocate,
    disk: node.disk,
    diskOverallocate: node.disk_overallocate,
    allocatedMemory: node.allocated_resources.memory,
    allocatedDisk: node.allocated_resources.disk,
    uploadLimit: node.upload_size,
  };
}

export function eggFromPanel(
  nestId: number,
  egg: Pick<Attributes<"Egg">, "id" | "uuid" | "name" | "docker_image" | "docker_images" | "startup"> & {
    readonly script: { readonly install: string | null; readonly extends?: number | null } | null;
    readonly variables: readonly Attributes<"EggVariable">[];
  },
): PanelEgg {
  return {
    id: egg.id,
    uuid: egg.uuid,
    nestId,
    name: egg.name,
    dockerImage: egg.docker_image,
    dockerImages: Object.fromEntries(Object.entries(egg.docker_images)),
    startup: egg.startup ?? "",
    hasScript: egg.script?.extends != null || (egg.script?.install ?? "").trim() !== "",
    variables: egg.variables.map((variable) => ({
      name: variable.name,
      description: variable.description,
      envVariable: variable.env_variable,
      defaultValue: variable.default_value,
      userViewable: variable.user_viewable,
      userEditable: variable.user_editable,
      rules: variable.rules,
    })),
  };
}
