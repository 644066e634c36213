import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'
import { build } from 'vite'

/** What tests start in a process or a thread of its own: those don't read TypeScript. */
const SOURCES = {
  'backup-process': new URL('../src-main/backups/backup-process.ts', import.meta.url),
  'past-worker': new URL('../src-main/keeper/past-worker.ts', import.meta.url),
  'export-writer': new URL('./crash/export-writer.ts', import.meta.url),
  'statement-writer': new URL('./crash/statement-writer.ts', import.meta.url),
  writer: new URL('./crash/writer.ts', import.meta.url),
  'restore-writer': new URL('./crash/campaign/restore-writer.ts', import.meta.url),
  'script-writer': new URL('./crash/campaign/script-writer.ts', import.meta.url),
  'oracle-worker': new URL('./oracle/oracle-worker.ts', import.meta.url),
  'provisional-worker': new URL('./oracle/provisional-worker.ts', import.meta.url),
}

export type ProgramName = keyof typeof SOURCES

const root = fileURLToPath(new URL('..', import.meta.url))

/** As deep as the folders of tests: sources name samples by their place. */
const folder = join(root, 'out/programs')

/** Builds all of them; each file is complete once it is there. */
async function buildAll(): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: 'node20.18',
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(SOURCES).map(([name, url]) => [name, fileURLToPath(url)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
  if (!('output' in built)) throw new Error('No programs were built')
  mkdirSync(folder, { recursive: true })
  for (const file of built.output) {
    if (file.type !== 'chunk') continue
    const draft = join(folder, `${file.fileName}.${String(process.pid)}-${String(threadId)}`)
    writeFileSync(draft, file.code)
    renameSync(draft, join(folder, file.fileName))
  }
}

let building: Promise<void> | null = null

/**
 * The path of a program. The first test of a thread that asks for one has all of them built at once: they share most of their
 * sources, and one build takes hardly longer for all than for one.
 */
export async function builtProgram(name: ProgramName): Promise<string> {
  building ??= buildAll()
  await building
  return join(folder, `${name}.mjs`)
}
