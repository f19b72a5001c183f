#!/usr/bin/env bash
# tsup 9.0.0: the type of a namespace re-export is declared as a value once two entries share it.
#
# Two entries that both `export * as client from …` and reach the same type get a common chunk for their declarations. In the
# namespace that each then declares, a type that comes out of this chunk is written `declare const client_Password: typeof Password`,
# as a value is, so that whoever checks declarations is refused: TS2693, "'Password' only refers to a type, but is being used as a
# value here". The same entries built one after the other, each with a configuration of its own, have `type client_Password = Password`.
# Building fails at nothing; it warns of types without a public re-export, which is not this.
#
# Seen with tsup 9.0.0, TypeScript 5.9.3, Node.js 20.20:
#   together: declare const client_Password: typeof Password;
#   apart: (no such line)
#   together, checked: error TS2693
#   apart, checked: (no error)
#
# Fails if that changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund tsup@9.0.0 typescript@5.9.3
mkdir one two
echo 'export interface Password { readonly text: string }' > password.ts
for entry in one two; do
  echo 'export type { Password } from "../password";' > $entry/client.ts
  echo 'export * as client from "./client";' > $entry/index.ts
done
echo '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "target": "es2022", "strict": true } }' > tsconfig.json
build() { npx tsup --dts --format esm --silent --out-dir "$@" &> /dev/null; }
build together one/index.ts two/index.ts
build apart/one one/index.ts
build apart/two two/index.ts
named() { grep -rhoE 'declare const client_Password: typeof Password;' "$@" --include='*.d.ts' --include='*.d.mts' | sort -u || true; }
checked() { npx tsc --noEmit --target es2022 --moduleResolution bundler --module esnext $(find "$@" -name '*.d.ts' -o -name '*.d.mts') | grep -o 'error TS[0-9]*' | sort -u || true; }
diff <(
  echo "together: $(named together)"
  echo "apart: $(named apart)"
  echo "together, checked: $(checked together)"
  echo "apart, checked: $(checked apart)"
) - <<'SEEN'
together: declare const client_Password: typeof Password;
apart: 
together, checked: error TS2693
apart, checked: 
SEEN
echo "as described"
