import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Statement } from '#shared/domain/statements/statement'
import {
  settlementsOf,
  workbookSheets,
  writeWorkbook,
} from '../../src-main/documents/workbook/write-workbook'
import { issuedSample } from '../scenarios/sample-office'

/** The width of each column of each sheet, in characters, as the file says. */
async function widthsIn(statements: readonly Statement[]): Promise<readonly (readonly number[])[]> {
  const parts = unzipSync(await writeWorkbook(statements))
  return workbookSheets(statements).map((_, at) => {
    const part = parts[`xl/worksheets/sheet${String(at + 1)}.xml`] ?? new Uint8Array()
    return [...strFromU8(part).matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
  })
}

/** Texts that the column beside them hides, since it has something in it. */
async function cutTexts(statements: readonly Statement[]): Promise<readonly string[]> {
  const widths = await widthsIn(statements)
  return workbookSheets(statements).flatMap(({ name, rows, heading }, sheet) =>
    rows.slice(heading).flatMap((row) =>
      row.flatMap((cell, at) => {
        const isBeside = (row[at + 1] ?? null) !== null
        const fits = String(cell?.value ?? '').length <= (widths[sheet]?.[at] ?? 0)
        return cell?.type !== String || !isBeside || fits ? [] : `${name} : ${String(cell.value)}`
      }),
    ),
  )
}

describe('the columns of a workbook', () => {
  it.each(['both-directions', 'named-individuals'] as const)(
    'are wide enough for the texts of the sample %s',
    async (sample) => {
      const { statements } = await issuedSample(sample)
      for (const settlement of settlementsOf(statements))
        expect(await cutTexts(settlement)).toEqual([])
    },
  )

  it('are wide enough for a body of a long name', async () => {
    const { statements } = await issuedSample('shared-equipment')
    const name = 'Syndicat intercommunal de la Vingeanne et de ses affluents'
    const long = statements.map((statement) => {
      const { content } = statement
      return {
        ...statement,
        content: { ...content, beneficiary: { ...content.beneficiary, name } },
      }
    })
    for (const settlement of settlementsOf(long)) expect(await cutTexts(settlement)).toEqual([])
  })
})
