import { useControl } from "../../api/control.ts";
import { Copyable } from "../../components/copyable.tsx";
import { Facts } from "../../components/facts.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** Where a program for SFTP signs in, and how. Asked for when somebody opens it. */
export function SftpCard({ service }: { readonly service: string }) {
  const { t } = useI18n();
  const access = useControl(service, "/services/{service}/files/sftp");
  return (
    <section className="card">
      <h3>{t.files.sftp}</h3>
      <QueryView query={access} lines={3}>
        {({ host, port, username, panelUrl }) => (
          <>
            <Facts
              facts={[
                {
                  name: t.files.sftpAddress,
                  value: <Copyable text={`sftp://${host}:${port}`} label={t.files.sftpAddress} />,
                },
                {
                  name: t.files.sftpUser,
                  value:
                    username === null ? t.files.sftpNoAccount : <Copyable text={username} label={t.files.sftpUser} />,
                },
              ]}
            />
            <p className="quiet small">
              {t.files.sftpPassword} <a href={panelUrl}>{t.files.sftpPanel}</a>
            </p>
          </>
        )}
      </QueryView>
    </section>
  );
}
