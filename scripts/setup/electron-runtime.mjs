import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureFallbackRuntime, FALLBACK } from './fallback-runtime.mjs'
import { cache, root } from './places.mjs'
import { quiet, say } from './run.mjs'

const electron = join(root, 'node_modules', 'electron')
const wanted = () => JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')).version
const A_WEEK = 7 * 24 * 3600 * 1000

function officialBinary() {
  const pathFile = join(electron, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(electron, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

/** Asks for the official binary once; a "no" is remembered for a week, so that later runs do not wait for it. */
function fetchOfficial(version) {
  const refusal = join(cache, `electron-${version}.unreachable`)
  if (existsSync(refusal) && Date.now() - statSync(refusal).mtimeMs < A_WEEK) return null
  say(`Fetching the official Electron ${version}…`)
  const { ok } = quiet(process.execPath, [join(electron, 'install.js')], { timeout: 120_000 })
  if (ok) return officialBinary()
  mkdirSync(cache, { recursive: true })
  writeFileSync(refusal, '')
  return null
}

/** The Electron to run: the official one if it can be had, else the fallback, which is for development and tests only. */
export async function ensureElectron() {
  const version = wanted()
  const official = officialBinary() ?? fetchOfficial(version)
  if (official !== null) return { binary: official, version, official: true }
  const folder = await ensureFallbackRuntime()
  say(
    `Electron ${version} is out of reach here: using Electron ${FALLBACK.electron}, out of support, for development and tests only.`,
  )
  return { binary: join(folder, 'electron'), version: FALLBACK.electron, official: false }
}
