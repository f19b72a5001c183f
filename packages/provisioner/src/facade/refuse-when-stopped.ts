import { ProvisionerStoppedError } from "../errors/provisioner-stopped-error.ts";

/** The same functions, and those of the groups in it, refusing every call once the provisioner has stopped. */
export function refuseWhenStopped<Group extends object>(group: Group, stopped: AbortSignal): Group {
  return new Proxy(group, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member === "object" && member !== null) return refuseWhenStopped(member, stopped);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => {
        if (stopped.aborted) throw new ProvisionerStoppedError();
        return member.apply(target, given);
      };
    },
  });
}
