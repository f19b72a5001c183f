import type { Failure } from "../api/model.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Icon } from "./icon.tsx";
import "./views.css";

/** Why an operation did not succeed: what happened, its code, what to do. */
export function FailureView({ failure }: { readonly failure: Omit<Failure, "class"> }) {
  const { t } = useI18n();
  return (
    <div className="view view-error">
      <h3>
        <Icon name="warning" /> {failure.message}
      </h3>
      {failure.remedy && (
        <p>
          <strong>{t.common.remedy}:</strong> {failure.remedy}
        </p>
      )}
      <p className="mono small quiet">{failure.code}</p>
    </div>
  );
}
