import type { ApplicationObject } from "@hatchery/sdk/pelican";
import type { ServerLimits } from "../../domain/limits.ts";
import type { PanelEgg, PanelNode } from "../../domain/panel-catalogue.ts";
import type { PanelServer, PanelServerStatus } from "../../domain/panel-server.ts";
import { environmentFromPanel } from "../both-flavours.ts";

export function serverFromPanel(server: ApplicationObject<"Server">): PanelServer {
  const { oom_disabled: _, oom_killer, ...limits } = server.limits;
  return {
    id: server.id,
    uuid: server.uuid,
    identifier: server.identifier,
    externalId: server.external_id,
    name: server.name,
    description: server.description,
    status: server.status as PanelServerStatus,
    suspended: server.suspended,
    limits: { ...limits, threads: limits.threads ?? null, oomKiller: oom_killer } satisfies ServerLimits,
    featureLimits: server.feature_limits,
    userId: server.user,
    nodeId: server.node,
    allocationId: server.allocation,
    nestId: null,
    eggId: server.egg,
    image: server.container.image,
    createdAt: new Date(server.created_at ?? 0),
    startup: server.container.startup_command,
    environment: environmentFromPanel(server.container.environment),
  };
}

/** Memory, disk or CPU of 0 is no limit on Pelican, as an overallocation of -1 is. */
export function nodeFromPanel(node: ApplicationObject<"Node">): PanelNode {
  return {
    id: node.id,
    name: node.name,
    locationId: null,
    tags: node.tags,
    public: node.public,
    maintenance: node.maintenance_mode,
    memory: node.memory,
    memoryOverallocate: node.memory === 0 ? -1 : node.memory_overallocate,
    disk: node.disk,
    diskOverallocate: node.disk === 0 ? -1 : node.disk_overallocate,
    allocatedMemory: node.allocated_resources.memory,
    allocatedDisk: node.allocated_resources.disk,
    cpu: {
      limit: node.cpu,
      overallocate: node.cpu === 0 ? -1 : node.cpu_overallocate,
      allocated: node.allocated_resources.cpu,
    },
    uploadLimit: node.upload_size,
  };
}

export function eggFromPanel(egg: ApplicationObject<"Egg", "variables">): PanelEgg {
  return {
    id: egg.id,
    uuid: egg.uuid,
    nestId: null,
    name: egg.name,
    dockerImage: egg.docker_image,
    dockerImages: byName(egg.docker_images),
    startup: egg.startup,
    hasScript: egg.script.extends != null || (egg.script.install ?? "").trim() !== "",
    startups: byName(egg.startup_commands),
    variables: egg.variables.map((variable) => ({
      name: variable.name,
      description: variable.description ?? "",
      envVariable: variable.env_variable,
      defaultValue: variable.default_value ?? "",
      userViewable: variable.user_viewable,
      userEditable: variable.user_editable,
      rules: variable.rules.join("|"),
    })),
  };
}

/** The panel writes an empty map as a list. */
function byName(map: Readonly<Record<string, string>> | readonly unknown[]): Readonly<Record<string, string>> {
  return Array.isArray(map) ? {} : { ...(map as Readonly<Record<string, string>>) };
}
