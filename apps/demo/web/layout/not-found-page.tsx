import { LinkButton } from "../components/button.tsx";
import { PageHead } from "../components/page-head.tsx";
import { useI18n } from "../i18n/i18n.tsx";

export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <div className="stack">
      <PageHead title={t.common.notFound} lead={t.common.notFoundDetail} />
      <div>
        <LinkButton href="/">{t.navigation.store}</LinkButton>
      </div>
    </div>
  );
}
