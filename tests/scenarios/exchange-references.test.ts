import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkReferences } from '#shared/domain/workspace/check-references'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { ExchangeOffice, lendingOffice, sendsJanuary } from './exchange-office'
import { well } from './office'

let folder: string
let sent: WorkspaceFile
let received: WorkspaceFile

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-references-'))
  const lender = lendingOffice(join(folder, 'lender'))
  const oigny = new ExchangeOffice(join(folder, 'oigny'))
  await sendsJanuary(lender, join(folder, 's.quotite'))
  well(await oigny.open(join(folder, 's.quotite')))
  ;[sent, received] = [await lender.file(), await oigny.file()]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const faults = (file: WorkspaceFile): readonly string[] =>
  checkReferences(file).map(({ code, field }) => `${code} ${field}`)

describe('a workspace file with a journal of exchanges', () => {
  it('is refused where a signed file stands twice', () => {
    const exchanges = [...sent.exchanges, ...sent.exchanges]
    expect(faults({ ...sent, exchanges })).toEqual(['valueTaken exchanges.1.id'])
  })

  it('is refused where a correspondent stands twice', () => {
    const correspondents = [...received.correspondents, ...received.correspondents]
    expect(faults({ ...received, correspondents })).toEqual(['valueTaken correspondents.1.id'])
  })

  it('is refused where the statement that left is not there', () => {
    expect(faults({ ...sent, statements: [] })).toEqual(['referenceUnknown exchanges.0.subjectId'])
  })
})
