/** Lets the browser download from an address; the page stays. */
export function followUrl(url: string): void {
  const link = document.createElement("a");
  link.href = url;
  link.rel = "noreferrer";
  link.download = "";
  link.click();
}
