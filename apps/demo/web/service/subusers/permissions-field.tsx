import type { PermissionGroup } from "../../api/control.ts";
import { Icon } from "../../components/icon.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import "./permissions-field.css";

interface PermissionsFieldProps {
  readonly groups: readonly PermissionGroup[];
  readonly value: readonly string[];
  onChange(permissions: readonly string[]): void;
}

/** Everything that somebody can be allowed, by groups that are ticked whole or in part. */
export function PermissionsField({ groups, value, onChange }: PermissionsFieldProps) {
  const { t } = useI18n();
  const nameOf = (group: string) => t.permissions[group] ?? group;
  const chosen = new Set(value);
  const change = (names: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const name of names) {
      if (on) next.add(name);
      else next.delete(name);
    }
    onChange([...next]);
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{t.subusers.permissions}</legend>
      <div className="permission-groups">
        {groups.map((group) => {
          const names = group.permissions.map((each) => each.permission);
          const count = names.filter((name) => chosen.has(name)).length;
          return (
            <div key={group.name} className="permission-group">
              <input
                type="checkbox"
                aria-label={t.subusers.all(nameOf(group.name))}
                checked={count === names.length}
                ref={(box) => {
                  if (box) box.indeterminate = count > 0 && count < names.length;
                }}
                onChange={(event) => change(names, event.target.checked)}
              />
              <details>
                <summary>
                  <Icon name="down" />
                  <span className="permission-name">{nameOf(group.name)}</span>
                  <span className="quiet small">{t.service.usedOf(count, names.length)}</span>
                </summary>
                <div className="permissions">
                  {group.permissions.map(({ permission, description }) => (
                    <label key={permission} className="switch">
                      <input
                        type="checkbox"
                        checked={chosen.has(permission)}
                        onChange={(event) => change([permission], event.target.checked)}
                      />
                      <span>
                        <code>{permission}</code>
                        <span className="field-hint permission-hint">{t.permissions[permission] ?? description}</span>
                      </span>
                    </label>
                  ))}
                </div>
              </details>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
