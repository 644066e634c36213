import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { Obstacle, quiet, say } from './run.mjs'

const stamp = join(root, 'node_modules', '.quotite-lock')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** Installs the packages of the lock, unless this very lock is installed already. */
export function ensurePackages() {
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  say('Installing the npm packages of package-lock.json (npm ci)…')
  const { ok, output, words } = quiet('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!ok)
    throw new Obstacle(`The npm packages could not be installed; npm said:\n${output}${words}`)
  writeFileSync(stamp, hash)
}
