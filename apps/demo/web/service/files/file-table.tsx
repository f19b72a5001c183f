import { answerOf } from "@hatchery/express/client";
import { type ServerFile, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Icon } from "../../components/icon.tsx";
import { Moment } from "../../components/moment.tsx";
import { Table } from "../../components/table.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { followUrl } from "../follow-url.ts";
import { FileActions } from "./file-actions.tsx";
import type { FileAsk } from "./file-dialog.tsx";
import { isEditable, join } from "./paths.ts";

interface FileTableProps {
  readonly service: string;
  readonly directory: string;
  readonly files: readonly ServerFile[];
  readonly selected: ReadonlySet<string>;
  onSelect(names: ReadonlySet<string>): void;
  onDirectory(path: string): void;
  onFile(path: string): void;
  onAsk(ask: FileAsk): void;
}

/** Folders first. A folder opens, a text is edited, anything else is downloaded. */
export function FileTable(props: FileTableProps) {
  const { service, directory, files, selected, onSelect, onDirectory, onFile, onAsk } = props;
  const { t, format } = useI18n();
  const fetching = useControlAction(
    service,
    (name: string) =>
      answerOf(
        hatchery.GET("/services/{service}/files/download-url", {
          params: { path: { service }, query: { file: join(directory, name) } },
        }),
      ),
    { onDone: ({ url }) => followUrl(url) },
  );
  const open = (file: ServerFile) => {
    if (file.kind === "folder") onDirectory(join(directory, file.name));
    else if (isEditable(file)) onFile(join(directory, file.name));
    else fetching.mutate(file.name);
  };
  const toggle = (name: string) => {
    const next = new Set(selected);
    if (!next.delete(name)) next.add(name);
    onSelect(next);
  };
  const foldersFirst = (file: ServerFile) => (file.kind === "folder" ? "0" : "1");
  return (
    <Table
      caption={t.files.title}
      rows={files.toSorted((a, b) => foldersFirst(a).localeCompare(foldersFirst(b)) || a.name.localeCompare(b.name))}
      rowKey={(file) => file.name}
      columns={[
        {
          key: "name",
          title: t.files.name,
          cell: (file) => (
            <span className="file-name">
              <input
                type="checkbox"
                aria-label={t.files.select(file.name)}
                checked={selected.has(file.name)}
                onChange={() => toggle(file.name)}
              />
              <button type="button" className="table-open" onClick={() => open(file)}>
                <Icon
                  name={file.kind === "folder" ? "folder" : "file"}
                  label={file.kind === "folder" ? t.files.folder : t.files.file}
                />
                {file.name}
              </button>
            </span>
          ),
          sortBy: (file) => foldersFirst(file) + file.name,
        },
        {
          key: "size",
          title: t.files.size,
          align: "right",
          minor: true,
          cell: (file) => (file.kind === "folder" ? "–" : format.bytes(file.sizeBytes)),
          sortBy: (file) => file.sizeBytes,
        },
        {
          key: "changed",
          title: t.files.changed,
          minor: true,
          cell: (file) => <Moment at={file.modifiedAt} />,
          sortBy: (file) => file.modifiedAt,
        },
        {
          key: "actions",
          title: t.service.actions,
          align: "right",
          cell: (file) => (
            <FileActions
              service={service}
              directory={directory}
              file={file}
              onDownload={() => fetching.mutate(file.name)}
              onAsk={onAsk}
            />
          ),
        },
      ]}
    />
  );
}
