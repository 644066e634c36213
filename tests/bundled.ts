import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Puts a worker and all that it imports into one file of a folder, and answers its path: threads don't read TypeScript. */
export async function bundled(folder: string, worker: URL): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('..', import.meta.url)),
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(worker),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  return join(folder, 'worker.mjs')
}
