import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { minify, type Plugin } from 'vite'

// Targets are those of the oldest Electron that runs the code (the fallback for development and tests): they are set
// here because the tool would derive them from the installed package. Every library is bundled.
const NODE = 'node20.18'
const CHROMIUM = 'chrome130'

// Without this, libraries would carry their development halves along and choose them at run time.
const define = { 'process.env.NODE_ENV': JSON.stringify('production') }

/** The development server writes a script into the page, which the policy of the page rightly refuses. */
const withoutPolicy: Plugin = {
  name: 'without-policy',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

/**
 * Shortens what main and the vault begin with: each start reads all of it. Names stay as they are, for the stacks in the
 * technical log.
 */
const shorter: Plugin = {
  name: 'shorter',
  apply: 'build',
  renderChunk: {
    order: 'post',
    handler: async (code, { fileName }) =>
      (
        await minify(fileName, code, {
          compress: true,
          mangle: { toplevel: false, keepNames: true },
        })
      ).code,
  },
}

export default defineConfig(({ command }) => ({
  main: {
    define: command === 'build' ? define : {},
    plugins: [shorter],
    // Its build for Node declares `require`, as electron-vite does: a module can't hold both. This one needs neither.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: NODE,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: 'src-main/main.ts',
          'import-worker': 'src-main/imports/import-worker.ts',
          'past-worker': 'src-main/keeper/past-worker.ts',
          'backup-process': 'src-main/backups/backup-process.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    define: command === 'build' ? define : {},
    plugins: [shorter],
    build: {
      // electron-vite takes a Node here only; this one's syntax is Chromium 130's.
      target: NODE,
      outDir: 'out/preload',
      // A sandboxed preload is one file: nothing may be required from it but Electron.
      isolatedEntries: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { bridge: 'src-main/bridge/bridge.ts', vault: 'src-main/vault/vault.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    plugins: [react(), withoutPolicy],
    // The window is shown in one language.
    resolve: {
      alias: { '#shared/wording/english': resolve('src-shared/wording/english-later.ts') },
    },
    worker: { format: 'es' },
    build: {
      target: CHROMIUM,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      // The window waits for its script to be read: a third of the text is a third of the wait.
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'src-renderer/index.html',
        // Each file is a question to main: what the window begins with is one, what several screens use another.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], priority: 1 },
              { name: 'shared', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
}))
