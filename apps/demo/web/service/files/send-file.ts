/** What a node says to a file: it has it, it does not take it, or this page is not allowed to hear it. */
export type NodeAnswer = "taken" | "refused" | "unheard";

/** Origins of nodes that let this page neither read their answers nor count what it sends: tried once. */
const closed = new Set<string>();

/**
 * Sends a file to the address of one upload, and tells how many bytes are on their way. Only nodes that have the page's origin among
 * their `allowed_origins` allow that; to others it is sent without being told anything. They refuse before anything of it was sent, so
 * the address is still good then.
 *
 * @throws TypeError when the node cannot be reached, or is lost on the way
 */
export async function sendFile(url: string, file: File, onSent: (bytes: number) => void): Promise<NodeAnswer> {
  const body = new FormData();
  body.append("files", file, file.name);
  const { origin } = new URL(url);
  if (!closed.has(origin)) {
    const answer = await openly(url, body, onSent);
    if (answer !== "closed") return answer;
  }
  await fetch(url, { method: "POST", body, mode: "no-cors", credentials: "omit" });
  closed.add(origin);
  return "unheard";
}

function openly(url: string, body: FormData, onSent: (bytes: number) => void): Promise<NodeAnswer | "closed"> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let hasBegun = false;
    request.upload.onprogress = ({ loaded }) => {
      hasBegun ||= loaded > 0;
      onSent(loaded);
    };
    request.onload = () => resolve(request.status === 200 ? "taken" : "refused");
    request.onerror = () => (hasBegun ? reject(new TypeError("The node was lost on the way")) : resolve("closed"));
    request.open("POST", url);
    request.send(body);
  });
}
