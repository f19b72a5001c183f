import { useState } from "react";
import { useControl, useControlAction } from "../../api/control.ts";
import type { PermissionGroup, Subuser } from "../../api/control-model.ts";
import { problemAt } from "../../api/problem-error.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { PermissionsField } from "./permissions-field.tsx";

interface SubuserDialogProps {
  readonly service: string;
  /** Null: somebody new. */
  readonly subuser: Subuser | null;
  onClose(): void;
}

export function SubuserDialog({ service, subuser, onClose }: SubuserDialogProps) {
  const { t, words } = useI18n();
  const [email, setEmail] = useState(subuser?.email ?? "");
  const [permissions, setPermissions] = useState<readonly string[]>(subuser?.permissions ?? []);
  const groups = useControl<{ readonly items: readonly PermissionGroup[] }>(service, "/subuser-permissions");
  const saving = useControlAction(
    service,
    (send) =>
      subuser
        ? send.put(`/subusers/${subuser.id}`, { permissions })
        : send.post("/subusers", { email: email.trim(), permissions }),
    { done: subuser ? t.common.saved : t.subusers.invited, showsError: true, onDone: onClose },
  );
  const wrongEmail = problemAt(saving.error, "/email");
  return (
    <ConfirmDialog
      title={subuser ? t.subusers.editOf(subuser.email) : t.subusers.invite}
      confirmLabel={subuser ? t.common.save : t.subusers.invite}
      pending={saving.isPending}
      disabled={permissions.length === 0 || email.trim() === ""}
      error={wrongEmail ? null : saving.error}
      onConfirm={() => saving.mutate(undefined)}
      onClose={onClose}
    >
      {!subuser && (
        <TextField
          label={t.signIn.email}
          hint={t.subusers.emailHint}
          type="email"
          value={email}
          error={wrongEmail && words(wrongEmail)}
          autoFocus
          onChange={setEmail}
        />
      )}
      <QueryView query={groups} lines={8}>
        {({ items }) => <PermissionsField groups={items} value={permissions} onChange={setPermissions} />}
      </QueryView>
    </ConfirmDialog>
  );
}
