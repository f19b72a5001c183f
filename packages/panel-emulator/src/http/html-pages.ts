import { STATUS_CODES } from "node:http";

export function page(status: number): string {
  const title = STATUS_CODES[status] ?? "Error";
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>${status} ${title}</body>\n</html>\n`;
}

export function redirectPage(location: string): string {
  const url = escapeHtml(location);
  return `<!DOCTYPE html>\n<html>\n<head><meta charset="UTF-8" /><meta http-equiv="refresh" content="0;url='${url}'" /><title>Redirecting to ${url}</title></head>\n<body>Redirecting to <a href="${url}">${url}</a>.</body>\n</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#039;");
}
