import type { CustomerService } from "../api/model.ts";
import { CopyButton } from "../components/copy-button.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import "./address.css";

/** What players type into their game, with a button that copies it. */
export function Address({
  service,
  large = false,
}: {
  readonly service: Pick<CustomerService, "addresses">;
  readonly large?: boolean;
}) {
  const { t } = useI18n();
  const main = service.addresses.find((address) => address.role === "main") ?? service.addresses[0];
  if (!main) return <span className="quiet">–</span>;
  const host = main.alias ?? main.ip;
  const text = `${host}:${main.port}`;
  return (
    <span className={large ? "address address-large" : "address"}>
      <code>
        {host}
        <wbr />:{main.port}
      </code>
      <CopyButton text={text} label={t.progress.copyAddress} />
    </span>
  );
}
