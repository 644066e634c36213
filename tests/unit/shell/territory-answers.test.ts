import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shippedTerritories } from '../../../src-main/shell/territory-answers'

const SHIPPED = join(import.meta.dirname, '../../../resources/territories/territories.json.br')

describe('the published bodies that come with the program', () => {
  it('are read again where their file could not be read', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'quotite-territories-')), 'territories.json.br')
    const shipped = shippedTerritories(path)
    await expect(shipped()).rejects.toThrow('fileMissing')
    copyFileSync(SHIPPED, path)
    expect((await shipped()).about.year).toBeGreaterThan(2020)
  })
})
