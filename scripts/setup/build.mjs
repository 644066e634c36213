import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { Obstacle, quiet, say } from './run.mjs'

const SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'package-lock.json',
  'electron.vite.config.ts',
]
const RESULTS = [
  'out/main/main.js',
  'out/preload/bridge.cjs',
  'out/preload/vault.cjs',
  'out/renderer/index.html',
]

function newest(path) {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    status.mtimeMs,
  )
}

function isFresh() {
  const results = RESULTS.map((file) => join(root, file))
  if (!results.every((file) => existsSync(file))) return false
  const oldest = Math.min(...results.map((file) => statSync(file).mtimeMs))
  return SOURCES.every((source) => newest(join(root, source)) < oldest)
}

/** Builds the application into out/, unless what is there is newer than every source. */
export function ensureBuilt() {
  if (isFresh()) return
  say('Building the application…')
  const { ok, output, words } = quiet('npx', [
    '--no-install',
    'electron-vite',
    'build',
    '--logLevel',
    'warn',
  ])
  if (!ok) throw new Obstacle(`The application could not be built:\n${output}${words}`)
}
