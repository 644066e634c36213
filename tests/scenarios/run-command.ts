import { fileURLToPath } from 'node:url'
import { runCli } from '../../src-main/cli/run-cli'

/** Runs a command and gives what it says, with plain spaces, and its exit code. */
export async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(args, {
    print: (text) => out.push(text.replaceAll('\u00A0', ' ')),
    warn: (text) => err.push(text.replaceAll('\u00A0', ' ')),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** The path of a file of this project. */
export const ofProject = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url))
