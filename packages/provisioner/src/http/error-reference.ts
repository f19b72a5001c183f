import { problemCatalogue } from "./problem-catalogue.ts";

/** The page of every error code, in Markdown; `docs/errors.md` is this text. */
export function errorReference(): string {
  const sections = Object.entries(problemCatalogue).map(
    ([code, { status, title, remedy }]) =>
      `## \`${code}\`\n\n<a id="${code}"></a>\n\n${title}. HTTP ${status}.\n\n**What to do:** ${remedy}\n`,
  );
  return `# Errors\n\n${introduction}\n\n${sections.join("\n")}`;
}

const introduction = `Every refusal has a stable \`code\`. As an exception of the provisioner it is the property \`code\`; over HTTP it is a field of the
\`application/problem+json\` body (RFC 9457), whose \`type\` points to this page. \`remedy\` says what to do, \`errors\` names the
fields that are wrong, each with a JSON pointer. Texts may get better; codes and statuses stay.

This page is generated from the catalogues in \`packages/provisioner/src/errors/catalogue.ts\` and
\`packages/provisioner/src/http/request-error-catalogue.ts\` by \`npm run generate --workspace packages/http-api\`.`;
