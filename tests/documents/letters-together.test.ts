import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actAnswers } from '../../src-main/shell/act-answers'
import { writtenFiles } from '../../src-main/shell/written-files'
import { Office } from '../scenarios/office'
import { Territory } from '../scenarios/territory'

it('letters to each body are written together, or none where one can’t be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-letters-'))
  const { writeActs } = actAnswers({
    ports: new Office(new Territory('A', 'B').lends('Marie')),
    dialogs: {
      folderForActs: () => Promise.resolve(folder),
      fileToSave: () => Promise.resolve(null),
    },
    files: writtenFiles({
      openPath: () => Promise.resolve(''),
      showItemInFolder: () => undefined,
    }),
  })
  const write = () =>
    writeActs({ agreementId: 'agreement', year: 2026, amendmentId: null, kind: 'costLetter' })

  expect(await write()).toMatchObject({ ok: true })
  const letters = readdirSync(folder).toSorted()
  expect(letters).toHaveLength(2)

  for (const letter of letters) rmSync(join(folder, letter))
  const last = letters.at(-1) ?? ''
  mkdirSync(join(folder, last))
  expect(await write()).toMatchObject({ ok: false, failures: [{ code: 'notAFile' }] })
  expect(readdirSync(folder)).toEqual([last])
  rmSync(folder, { recursive: true })
})
