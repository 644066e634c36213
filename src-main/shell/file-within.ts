import { join, resolve, sep } from 'node:path'

/**
 * The file of a folder that an address names, or `null` when the address leaves the folder, however it is written
 * (`..`, encoded slashes, a null byte).
 */
export function fileWithin(folder: string, addressPath: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(addressPath)
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const root = resolve(folder)
  const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(root + sep) ? file : null
}
