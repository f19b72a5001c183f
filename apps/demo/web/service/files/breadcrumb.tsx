import { useI18n } from "../../i18n/i18n.tsx";
import { nameOf, wayTo } from "./paths.ts";

interface BreadcrumbProps {
  readonly directory: string;
  /** A file in it that is open. */
  readonly file?: string;
  onDirectory(path: string): void;
}

/** Where one is, and the way back up. */
export function Breadcrumb({ directory, file, onDirectory }: BreadcrumbProps) {
  const { t } = useI18n();
  const way = wayTo(directory);
  return (
    <nav className="breadcrumb mono" aria-label={t.files.where}>
      <ol className="row">
        {way.map((path, index) => (
          <li key={path}>
            {index === way.length - 1 && !file ? (
              <span aria-current="page">{nameOf(path) || t.files.root}</span>
            ) : (
              <button type="button" className="table-open" onClick={() => onDirectory(path)}>
                {nameOf(path) || t.files.root}
              </button>
            )}
          </li>
        ))}
        {file && (
          <li>
            <span aria-current="page">{file}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
