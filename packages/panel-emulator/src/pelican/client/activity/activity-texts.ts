/**
 * Which properties the panel's text of an event mentions, for one and for several files. What the text of nothing mentions
 * (events that are not listed) is additional.
 */
const mentioned: Readonly<Record<string, readonly string[] | { readonly one: string[]; readonly several: string[] }>> =
  {
    "auth:ip-blocked": ["identifier"],
    "user:account.username-changed": ["old", "new"],
    "user:account.email-changed": ["old", "new"],
    "user:api-key.create": ["identifier"],
    "user:api-key.delete": ["identifier"],
    "user:ssh-key.create": ["fingerprint"],
    "user:ssh-key.delete": ["fingerprint"],
    "server:console.command": ["command"],
    "server:backup.download": ["name"],
    "server:backup.delete": ["name"],
    "server:backup.restore": ["name", "truncate"],
    "server:backup.restore-complete": ["name"],
    "server:backup.restore-failed": ["name"],
    "server:backup.start": ["name"],
    "server:backup.complete": ["name"],
    "server:backup.fail": ["name"],
    "server:backup.lock": ["name"],
    "server:backup.unlock": ["name"],
    "server:backup.rename": ["old_name", "new_name"],
    "server:database.create": ["name"],
    "server:database.rotate-password": ["name"],
    "server:database.delete": ["name"],
    "server:file.compress": { one: ["directory", "files"], several: ["count", "directory"] },
    "server:file.read": ["file"],
    "server:file.copy": ["file"],
    "server:file.create-directory": ["directory", "name"],
    "server:file.decompress": ["file", "directory"],
    "server:file.delete": { one: ["directory", "files"], several: ["count", "directory"] },
    "server:file.download": ["file"],
    "server:file.pull": ["url", "directory"],
    "server:file.rename": { one: ["from", "to"], several: ["count", "directory"] },
    "server:file.write": ["file"],
    "server:file.uploaded": ["directory", "file"],
    "server:sftp.create": { one: ["files"], several: ["count"] },
    "server:sftp.write": { one: ["files"], several: ["count"] },
    "server:sftp.delete": { one: ["files"], several: ["count"] },
    "server:sftp.create-directory": { one: ["files"], several: ["count"] },
    "server:sftp.rename": { one: ["from", "to"], several: ["count"] },
    "server:allocation.create": ["allocation"],
    "server:allocation.notes": ["allocation", "old", "new"],
    "server:allocation.primary": ["allocation"],
    "server:allocation.delete": ["allocation"],
    "server:schedule.create": ["name"],
    "server:schedule.update": ["name"],
    "server:schedule.execute": ["name"],
    "server:schedule.delete": ["name"],
    "server:task.create": ["action", "name"],
    "server:task.update": ["action", "name"],
    "server:task.delete": ["action", "name"],
    "server:settings.rename": ["old", "new"],
    "server:settings.description": ["old", "new"],
    "server:startup.edit": ["variable", "old", "new"],
    "server:startup.image": ["old", "new"],
    "server:subuser.create": ["email"],
    "server:subuser.update": ["email"],
    "server:subuser.delete": ["email"],
  };

export function mentionedProperties(event: string, count: number): readonly string[] {
  const names = mentioned[event] ?? [];
  if (!("one" in names)) return names;
  return count === 1 ? names.one : names.several;
}
