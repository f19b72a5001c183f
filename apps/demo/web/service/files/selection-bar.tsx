import { answerOf } from "@hatchery/express/client";
import { useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button } from "../../components/button.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface SelectionBarProps {
  readonly service: string;
  readonly directory: string;
  readonly names: readonly string[];
  onMove(): void;
  onDelete(): void;
  onDone(): void;
}

/** What can be done with several files at once. */
export function SelectionBar({ service, directory, names, onMove, onDelete, onDone }: SelectionBarProps) {
  const { t } = useI18n();
  const packing = useControlAction(
    service,
    () =>
      answerOf(
        hatchery.POST("/services/{service}/files/compress", {
          params: { path: { service } },
          body: { root: directory, files: [...names] },
        }),
      ),
    { done: ({ name }) => t.files.packed(name), onDone },
  );
  return (
    <div className="row selection-bar" role="status">
      <strong>{t.files.selected(names.length)}</strong>
      <Button icon="archive" pending={packing.isPending} onClick={() => packing.mutate()}>
        {t.files.pack}
      </Button>
      <Button icon="folder" onClick={onMove}>
        {t.files.move}
      </Button>
      <Button icon="trash" look="danger" onClick={onDelete}>
        {t.common.remove}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t.files.unselect}
      </Button>
    </div>
  );
}
