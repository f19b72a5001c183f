import { answerOf } from "@hatchery/express/client";
import { useRef } from "react";
import { useControlAction } from "../../api/control.ts";
import { hatchery } from "../../api/hatchery.ts";
import { Button } from "../../components/button.tsx";
import { useI18n } from "../../i18n/i18n.tsx";

interface UploadButtonProps {
  readonly service: string;
  readonly directory: string;
}

/** Sends files straight to the node that the server is on. */
export function UploadButton({ service, directory }: UploadButtonProps) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const uploading = useControlAction(service, (files: readonly File[]) => upload(service, directory, files), {
    done: (_, files) => t.files.uploaded(files.length),
  });
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.files.upload}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) uploading.mutate(files);
        }}
      />
      <Button icon="upload" look="primary" pending={uploading.isPending} onClick={() => input.current?.click()}>
        {uploading.isPending ? t.files.uploading : t.files.upload}
      </Button>
    </>
  );
}

/**
 * One address is good for one upload. Nodes let only the panel's own page read their answers, so the answer stays unread: the
 * list that is asked for afterwards shows what has arrived.
 */
async function upload(service: string, directory: string, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const query = { directory, sizeBytes: file.size };
    const { url } = await answerOf(
      hatchery.GET("/services/{service}/files/upload-url", { params: { path: { service }, query } }),
    );
    const form = new FormData();
    form.append("files", file, file.name);
    await fetch(url, { method: "POST", body: form, mode: "no-cors", credentials: "omit" });
  }
}
