import { spawn } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'out/writers')

const built = new Map<string, Promise<string>>()

/** Writes a program and all that it imports of this project into one file, under a name that is complete once it is there. */
async function buildWriter(path: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path,
      target: 'node20.18',
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (chunk === undefined) throw new Error(`Nothing was built of ${path}`)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${basename(path, '.ts')}.mjs`)
  const draft = `${file}.${String(process.pid)}`
  writeFileSync(draft, chunk.code)
  renameSync(draft, file)
  return file
}

/**
 * Starts a program of the tests in a process of its own, whose words are heard. It is built once per process of tests: one file
 * starts in a fraction of the time that hundreds of sources take.
 */
export async function startWriter(path: string, ...args: readonly string[]) {
  const building = built.get(path) ?? buildWriter(path)
  built.set(path, building)
  return spawn(process.execPath, [await building, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
