import { join } from 'node:path'
import { root } from './places.mjs'

/** Builds the answers over memory, and the thread that reads files, for Node: what the window tests ask. */
export default async function buildMemoryDesk() {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: join(root, 'out', 'memory-desk'),
      rolldownOptions: {
        input: {
          'memory-desk': join(root, 'tests/window/harness/memory-desk.ts'),
          'import-worker': join(root, 'src-main/imports/import-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  })
}
