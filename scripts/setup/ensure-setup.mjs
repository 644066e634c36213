import { ensureLibraries } from './debian-libraries.mjs'
import { ensurePackages } from './npm-packages.mjs'

/**
 * Puts in place what is missing to build, run and test: npm packages, Electron, on Debian its libraries. Says what it
 * installs before it does; does nothing and takes no time when all is there.
 */
export async function ensureSetup(options) {
  ensurePackages()
  ensureLibraries(options)
  const { ensureElectron } = await import('./electron-runtime.mjs')
  return ensureElectron()
}
