import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { ofProject } from './run-command'

/** Gives each test of a file a folder with a workspace file in it: a copy of the sample's. */
export function copiedSample(): { readonly folder: () => string; readonly space: () => string } {
  let folder = ''
  const space = (): string => join(folder, 'espace.json')
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-'))
    copyFileSync(ofProject('resources/samples/pays-de-saint-seine.quotite.json'), space())
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  return { folder: () => folder, space }
}
