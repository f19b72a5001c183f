import { answerOf } from "@hatchery/express/client";
import { type KeyboardEvent, useState } from "react";
import { useControl, useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button } from "../../components/button.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useUnsaved } from "../../components/unsaved.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Breadcrumb } from "./breadcrumb.tsx";
import { directoryOf, nameOf } from "./paths.ts";

interface FileEditorProps {
  readonly service: string;
  readonly file: string;
  onClose(): void;
}

export function FileEditor({ service, file, onClose }: FileEditorProps) {
  const content = useControl(service, "/services/{service}/files/content", { query: { file } });
  return (
    <div className="stack">
      <Breadcrumb directory={directoryOf(file)} file={nameOf(file)} onDirectory={onClose} />
      <QueryView query={content} lines={12}>
        {(loaded) => <Editor service={service} file={file} saved={loaded.content} onClose={onClose} />}
      </QueryView>
    </div>
  );
}

interface EditorProps extends FileEditorProps {
  readonly saved: string;
}

/** A text as it is on the server until somebody types; Ctrl+S or ⌘S saves. */
function Editor({ service, file, saved, onClose }: EditorProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? saved;
  const changed = text !== saved;
  useUnsaved(changed);
  const saving = useControlAction(
    service,
    (content: string) =>
      answerOf(
        hatchery.PUT("/services/{service}/files/content", {
          params: { path: { service } },
          body: { file, content },
        }),
      ),
    {
      done: t.files.saved(nameOf(file)),
    },
  );
  const save = () => {
    if (changed && !saving.isPending) saving.mutate(text);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <>
      <textarea
        className="input input-area mono file-editor"
        aria-label={t.files.contentOf(nameOf(file))}
        spellCheck={false}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
      />
      <div className="row">
        <Button look="primary" disabled={!changed} pending={saving.isPending} onClick={save}>
          {t.common.save}
        </Button>
        <Button onClick={onClose}>{changed ? t.files.discard : t.common.close}</Button>
        <span className="quiet small">{t.files.saveKey}</span>
      </div>
    </>
  );
}
