import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './places.mjs'

/**
 * What window tests need, once for all of them: the browser, by its place, and the answers over memory with the thread that
 * reads files, built for Node.
 */
export default async function prepareWindowTests() {
  process.env.QUOTITE_CHROMIUM = findBrowser() ?? ''
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
