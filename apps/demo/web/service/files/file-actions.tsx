import { answerOf } from "@hatchery/express/client";
import { type ServerFile, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { IconButton } from "../../components/button.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { FileAsk } from "./file-dialog.tsx";
import { isArchive, join } from "./paths.ts";

interface FileActionsProps {
  readonly service: string;
  readonly directory: string;
  readonly file: ServerFile;
  onDownload(): void;
  onAsk(ask: FileAsk): void;
}

export function FileActions({ service, directory, file, onDownload, onAsk }: FileActionsProps) {
  const { t } = useI18n();
  const unpacking = useControlAction(
    service,
    () =>
      answerOf(
        hatchery.POST("/services/{service}/files/decompress", {
          params: { path: { service } },
          body: { root: directory, file: file.name },
        }),
      ),
    { done: t.files.unpacked(file.name) },
  );
  const copying = useControlAction(
    service,
    () =>
      hatchery.POST("/services/{service}/files/copy", {
        params: { path: { service } },
        body: { file: join(directory, file.name) },
      }),
    { done: t.files.copied(file.name) },
  );
  return (
    <span className="row row-end">
      {isArchive(file.name) && (
        <IconButton
          icon="archive"
          label={t.files.unpack(file.name)}
          disabled={unpacking.isPending}
          onClick={() => unpacking.mutate()}
        />
      )}
      {file.kind === "file" && <IconButton icon="download" label={t.files.download(file.name)} onClick={onDownload} />}
      {file.kind === "file" && (
        <IconButton
          icon="copy"
          label={t.files.copy(file.name)}
          disabled={copying.isPending}
          onClick={() => copying.mutate()}
        />
      )}
      <IconButton
        icon="edit"
        label={t.files.rename(file.name)}
        onClick={() => onAsk({ kind: "rename", name: file.name })}
      />
      <IconButton
        icon="trash"
        label={t.service.deleteOf(file.name)}
        onClick={() => onAsk({ kind: "delete", names: [file.name] })}
      />
    </span>
  );
}
