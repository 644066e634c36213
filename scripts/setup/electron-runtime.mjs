import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureFallbackRuntime, FALLBACK } from './fallback-runtime.mjs'
import { cache, root } from './places.mjs'
import { Obstacle, quiet, say } from './run.mjs'

const electron = join(root, 'node_modules', 'electron')
const wanted = () => JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')).version
const A_WEEK = 7 * 24 * 3600 * 1000
const A_SLOW_DOWNLOAD = 20 * 60 * 1000
const ANSWER_WITHIN = pathToFileURL(join(import.meta.dirname, 'answer-within.js')).href

/** The Electron that the person at the keyboard chose. */
function chosenBinary() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const binary = join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
  if (existsSync(binary)) return binary
  throw new Obstacle(`ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${folder}`)
}

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
  say(`Fetching the official Electron ${version} (about 110 MB, once)…`)
  const installer = ['--import', ANSWER_WITHIN, join(electron, 'install.js')]
  const { ok } = quiet(process.execPath, installer, { timeout: A_SLOW_DOWNLOAD })
  if (ok) {
    rmSync(refusal, { force: true })
    return officialBinary()
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(refusal, '')
  return null
}

/** The Electron to run: yours, the official one if it can be had, else the fallback, for development and tests only. */
export async function ensureElectron() {
  const chosen = chosenBinary()
  if (chosen !== null) return { binary: chosen, version: 'of your choice', official: false }
  const version = wanted()
  const official = officialBinary() ?? fetchOfficial(version)
  if (official !== null) return { binary: official, version, official: true }
  const folder = await ensureFallbackRuntime()
  say(
    `Electron ${version} is out of reach here: using Electron ${FALLBACK.electron}, out of support, for development and tests only.`,
  )
  return { binary: join(folder, 'electron'), version: FALLBACK.electron, official: false }
}
