import { useState } from "react";
import { useControl } from "../../api/control.ts";
import { Button } from "../../components/button.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { Empty } from "../../components/views.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import { type FileAsk, FileDialog } from "./file-dialog.tsx";
import { FileTable } from "./file-table.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { UploadButton } from "./upload-button.tsx";

interface FileBrowserProps {
  readonly service: string;
  readonly directory: string;
  onDirectory(path: string): void;
  onFile(path: string): void;
}

/** One folder: what is in it, and everything one can do with it. */
export function FileBrowser({ service, directory, onDirectory, onFile }: FileBrowserProps) {
  const { t } = useI18n();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [ask, setAsk] = useState<FileAsk | null>(null);
  const files = useControl(service, "/services/{service}/files", { query: { directory } });
  const done = () => {
    setAsk(null);
    setSelected(new Set());
  };
  return (
    <div className="stack">
      <div className="row-apart">
        <Breadcrumb directory={directory} onDirectory={onDirectory} />
        <div className="row">
          <Button icon="folder" onClick={() => setAsk({ kind: "folder" })}>
            {t.files.newFolder}
          </Button>
          <Button icon="file" onClick={() => setAsk({ kind: "file" })}>
            {t.files.newFile}
          </Button>
          <UploadButton service={service} directory={directory} />
        </div>
      </div>
      {selected.size > 0 && (
        <SelectionBar
          service={service}
          directory={directory}
          names={[...selected]}
          onMove={() => setAsk({ kind: "move", names: [...selected] })}
          onDelete={() => setAsk({ kind: "delete", names: [...selected] })}
          onDone={done}
        />
      )}
      <QueryView query={files} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.files.empty}>{t.files.emptyDetail}</Empty>
          ) : (
            <FileTable
              service={service}
              directory={directory}
              files={items}
              selected={selected}
              onSelect={setSelected}
              onDirectory={onDirectory}
              onFile={onFile}
              onAsk={setAsk}
            />
          )
        }
      </QueryView>
      {ask && (
        <FileDialog
          service={service}
          directory={directory}
          ask={ask}
          onDone={done}
          onFile={onFile}
          onClose={() => setAsk(null)}
        />
      )}
    </div>
  );
}
