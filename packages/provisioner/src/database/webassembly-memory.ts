import { setFlagsFromString } from "node:v8";

/**
 * Leaves V8's optimizing compiler out for all WebAssembly that this process compiles from now on. Of an embedded PostgreSQL that
 * compiler makes hundreds of MiB, most of which are never given back; without it a statement costs up to a quarter more CPU.
 *
 * Node warns of changing flags of a running V8. These three are read whenever a function is compiled and nowhere else, which Node
 * 22, 24 and 26 were seen to bear; on the command line `--liftoff-only` means all of them.
 */
export function compileWebAssemblySparingly(): void {
  for (const flag of ["--liftoff-only", "--no-wasm-tier-up", "--no-wasm-dynamic-tiering"]) setFlagsFromString(flag);
}
