import type { Failure } from "../api/model.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { Icon } from "./icon.tsx";
import "./views.css";

/** Why an operation did not succeed: what happened, its code, what to do. */
export function FailureView({ failure }: { readonly failure: Omit<Failure, "class"> }) {
  const { t } = useI18n();
  const said = t.admin.failureTexts[failure.code];
  const { message, remedy } = said ?? failure;
  return (
    <div className="view view-error">
      <h3>
        <Icon name="warning" /> {message}
      </h3>
      {remedy && (
        <p>
          <strong>{t.common.remedy}:</strong> {remedy}
        </p>
      )}
      {said && (
        <p className="small quiet">
          {t.admin.original}: <span lang="en">{failure.message}</span>
        </p>
      )}
      <p className="mono small quiet">{failure.code}</p>
    </div>
  );
}
