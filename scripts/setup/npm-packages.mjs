import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'
import { Obstacle, quiet, say } from './run.mjs'

const wanted = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stamp = join(root, 'node_modules', '.quotite-lock')

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether what npm says it installed (its own note, written last) is what the lock asks for, package by package. */
function sameAsLock() {
  const found = packagesOf(installed)
  return Object.entries(packagesOf(wanted)).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const there = found[place]
    if (there === undefined) return optional === true
    return there.version === version && there.integrity === integrity
  })
}

/** Whether the packages lie elsewhere: installing through the link would empty a folder that others use. */
const isLinked = () =>
  lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true

/** Installs the packages of the lock unless they are there; a stamp makes the usual "yes" quick. */
export function ensurePackages() {
  if (!existsSync(wanted)) throw new Obstacle('package-lock.json is missing from this folder.')
  const hash = createHash('sha256').update(readFileSync(wanted)).digest('hex')
  const whole = existsSync(installed)
  if (whole && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!whole || !sameAsLock()) {
    if (isLinked())
      throw new Obstacle(
        'node_modules is a link to another folder. Remove the link, and start again.',
      )
    say('Installing the npm packages of package-lock.json (npm ci)…')
    const options = ['--no-audit', '--no-fund', '--loglevel=error']
    const { ok, output, words } = quiet('npm', ['ci', ...options])
    if (!ok)
      throw new Obstacle(`The npm packages could not be installed; npm said:\n${output}${words}`)
  }
  writeFileSync(stamp, hash)
}
