import { useControl } from "../../api/control.ts";
import { CopyButton } from "../../components/copy-button.tsx";
import { Facts } from "../../components/facts.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

/** Where a program for SFTP signs in, and how. Asked for when somebody opens it. */
export function SftpCard({ service }: { readonly service: string }) {
  const { t } = useI18n();
  const access = useControl(service, "/services/{service}/files/sftp");
  const copied = (text: string, label: string) => (
    <span className="address">
      <code>{text}</code>
      <CopyButton text={text} label={t.service.copyOf(label)} />
    </span>
  );
  return (
    <section className="card">
      <h3>{t.files.sftp}</h3>
      <QueryView query={access} lines={3}>
        {({ host, port, username, panelUrl }) => (
          <>
            <Facts
              facts={[
                { name: t.files.sftpAddress, value: copied(`sftp://${host}:${port}`, t.files.sftpAddress) },
                {
                  name: t.files.sftpUser,
                  value: username === null ? t.files.sftpNoAccount : copied(username, t.files.sftpUser),
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
