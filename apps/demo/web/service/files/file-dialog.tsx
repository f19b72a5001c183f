import { useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { TextDialog } from "../../components/text-dialog.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { join, nameOf } from "./paths.ts";

/** What has to be asked before something is done in a folder. */
export type FileAsk =
  | { readonly kind: "folder" }
  | { readonly kind: "file" }
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "move"; readonly names: readonly string[] }
  | { readonly kind: "delete"; readonly names: readonly string[] };

interface FileDialogProps {
  readonly service: string;
  readonly directory: string;
  readonly ask: FileAsk;
  onDone(): void;
  onFile(path: string): void;
  onClose(): void;
}

export function FileDialog({ service, directory, ask, onDone, onFile, onClose }: FileDialogProps) {
  const { t, format } = useI18n();
  const at = { params: { path: { service } } };
  const doing = useControlAction(
    service,
    async (text: string): Promise<unknown> => {
      switch (ask.kind) {
        case "folder":
          return hatchery.POST("/services/{service}/files/folders", { ...at, body: { root: directory, name: text } });
        case "file":
          return hatchery.PUT("/services/{service}/files/content", {
            ...at,
            body: { file: join(directory, text), content: "" },
          });
        case "rename":
          return hatchery.POST("/services/{service}/files/rename", {
            ...at,
            body: { root: directory, files: [{ from: ask.name, to: text }] },
          });
        case "move":
          return hatchery.POST("/services/{service}/files/rename", {
            ...at,
            body: { root: "/", files: ask.names.map((name) => moved(join(directory, name), text)) },
          });
        case "delete":
          return hatchery.POST("/services/{service}/files/delete", {
            ...at,
            body: { root: directory, files: [...ask.names] },
          });
      }
    },
    {
      showsError: true,
      onDone: (_, text) => {
        onDone();
        if (ask.kind === "file") onFile(join(directory, text));
      },
    },
  );
  const common = { pending: doing.isPending, error: doing.error, onClose };
  if (ask.kind === "delete") {
    return (
      <ConfirmDialog
        {...common}
        title={t.files.deleteTitle(ask.names.length)}
        confirmLabel={t.common.remove}
        dangerous
        onConfirm={() => doing.mutate("")}
      >
        <p>{t.files.deleteDetail}</p>
        <p className="mono">{format.list(ask.names)}</p>
      </ConfirmDialog>
    );
  }
  if (ask.kind === "move") {
    return (
      <TextDialog
        {...common}
        title={t.files.moveTitle(ask.names.length)}
        label={t.files.moveTo}
        initial={directory}
        confirmLabel={t.files.move}
        pointer="/files/0/to"
        onConfirm={(text) => doing.mutate(text)}
      />
    );
  }
  const title = { folder: t.files.newFolder, file: t.files.newFile, rename: t.files.rename(nameIn(ask)) }[ask.kind];
  return (
    <TextDialog
      {...common}
      title={title}
      label={t.files.name}
      initial={nameIn(ask)}
      confirmLabel={ask.kind === "rename" ? t.common.save : t.files.create}
      pointer={ask.kind === "rename" ? "/files/0/to" : ask.kind === "folder" ? "/name" : "/file"}
      onConfirm={(text) => doing.mutate(text)}
    />
  );
}

/** From and to below the server's root. */
function moved(from: string, folder: string) {
  const way = folder.split("/").filter(Boolean);
  return { from: from.slice(1), to: [...way, nameOf(from)].join("/") };
}

function nameIn(ask: FileAsk): string {
  return ask.kind === "rename" ? ask.name : "";
}
