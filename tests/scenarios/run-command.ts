import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
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

/** Gives each test of a file a folder with a workspace file in it: a copy of the sample's. */
export function copiedSample(): { readonly folder: () => string; readonly space: () => string } {
  let folder = ''
  const space = (): string => join(folder, 'espace.json')
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-'))
    copyFileSync(ofProject('resources/samples/pays-de-saint-seine.quotite.json'), space())
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return { folder: () => folder, space }
}
