import type { Diagnosis } from "../../api/model.ts";
import { Icon, type IconName } from "../../components/icon.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import "./panel-checks.css";

const icons: Readonly<Record<Diagnosis["checks"][number]["outcome"], IconName>> = {
  passed: "check",
  failed: "cross",
  warning: "warning",
  skipped: "back",
};

/** What a test of the connection found: each check with its mark and, where something is wrong, its remedy. */
export function PanelChecks({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useI18n();
  const words = t.admin.panels;
  return (
    <div className="stack">
      <p>
        <StatusBadge tone={diagnosis.ok ? "good" : "bad"}>{diagnosis.ok ? words.allWell : words.notWell}</StatusBadge>
      </p>
      <ul className="checks">
        {diagnosis.checks.map((check) => (
          <li key={check.name} className={`check check-${check.outcome}`}>
            <Icon name={icons[check.outcome]} label={words.outcomes[check.outcome]} />
            <div className="stack-tight">
              <p>
                <span className="mono">{check.name}</span> <span className="quiet">{check.message}</span>
              </p>
              {check.remedy && (
                <p className="small">
                  <strong>{t.common.remedy}:</strong> {check.remedy}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
