import { resolve } from 'node:path'

/** Files and folders written since the start: the only ones that the window may ask to be shown. */
export interface WrittenPaths {
  readonly add: (paths: readonly string[]) => void
  readonly has: (path: string) => boolean
}

/** Starts with none. */
export function writtenPaths(): WrittenPaths {
  const known = new Set<string>()
  return {
    add: (paths) => paths.forEach((path) => known.add(resolve(path))),
    has: (path) => known.has(resolve(path)),
  }
}
