import { answerOf } from "@hatchery/express/client";
import { useState } from "react";
import { type Subuser, useControl, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
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
  const groups = useControl(service, "/services/{service}/subuser-permissions");
  const saving = useControlAction(
    service,
    () =>
      subuser
        ? answerOf(
            hatchery.PUT("/services/{service}/subusers/{subuser}", {
              params: { path: { service, subuser: subuser.id } },
              body: { permissions: [...permissions] },
            }),
          )
        : answerOf(
            hatchery.POST("/services/{service}/subusers", {
              params: { path: { service } },
              body: { email: email.trim(), permissions: [...permissions] },
            }),
          ),
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
      onConfirm={() => saving.mutate()}
      onClose={onClose}
    >
      {!subuser && (
        <TextField
          label={t.signIn.email}
          hint={t.subusers.emailHint}
          type="email"
          value={email}
          error={wrongEmail && words(wrongEmail)}
          onChange={setEmail}
        />
      )}
      <QueryView query={groups} lines={8}>
        {({ items }) => <PermissionsField groups={items} value={permissions} onChange={setPermissions} />}
      </QueryView>
    </ConfirmDialog>
  );
}
