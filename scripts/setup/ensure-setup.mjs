import { ensureNode } from './node-version.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { ensureLibraries } from './system-libraries.mjs'

/**
 * Puts in place what is missing to build, run and test: npm packages, Electron, its libraries on Debian. Says what it
 * installs before it does; does nothing and takes no time when all is there. With `tests`, also a virtual display and a
 * browser.
 */
export async function ensureSetup({ tests = false } = {}) {
  ensureNode()
  ensurePackages()
  const { ensureElectron } = await import('./electron-runtime.mjs')
  const runtime = await ensureElectron()
  ensureLibraries({ binary: runtime.binary, tests })
  return runtime
}
