import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { success } from '#shared/kernel/result'
import type { ActKind } from '#shared/contract/act-methods'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { exportHourRecords } from '../../src-main/documents/export-hour-records'
import { previewHourRecord } from '../../src-main/use-cases/hour-sheets'
import { actFacts } from '../../src-main/use-cases/act-facts'
import type { Overrun } from '../../src-main/use-cases/overruns-of'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'

/** An agreement of that reference, which lends Marie to body A. */
const office = (reference: string): Office =>
  new Office(
    new Territory('A')
      .terms({
        reference,
        renewal: { kind: 'tacit', months: 12, noticeMonths: 6 },
        instalments: [
          { collectivityId: 'A', calledOn: '2026-04-15', reference: 'titre 1', amount: 171_629 },
        ],
      })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20 }),
  )

const OVERRUN: Overrun = {
  collectivityId: 'A',
  on: day('2026-06-30'),
  reached: true,
  until: day('2026-06-30'),
  done: minutes(1200),
  planned: minutes(600),
}

const EACH_BODY: readonly ActKind[] = [
  'costLetter',
  'instalmentCall',
  'overrunLetter',
  'renewalLetter',
  'noticeLetter',
  'beneficiaryResolution',
]

it.each(EACH_BODY)(
  'the file of a %s of one agreement is not that of another one to the same body',
  (kind) => {
    const names = (reference: string) =>
      actPages({
        ...well(
          actFacts(office(reference), {
            agreementId: 'agreement',
            kind,
            year: 2026,
            amendmentId: null,
          }),
        ),
        overruns: [OVERRUN],
      }).map(({ fileName }) => fileName)
    expect(names('2026-01')).not.toEqual([])
    expect(names('2026-01')).not.toEqual(names('2026-02'))
  },
)

it('records of hours of two agreements with the same body, printed one after the other, replace none of each other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-agreements-'))
  for (const reference of ['2026-01', '2026-02'])
    await exportHourRecords({
      ids: ['A'],
      readSheet: (collectivityId) =>
        previewHourRecord(office(reference), {
          agreementId: 'agreement',
          period: months('01'),
          collectivityId,
        }),
      printer: { print: () => Promise.resolve(success(new Uint8Array([1]))) },
      folder,
      onProgress: () => undefined,
      stop: new AbortController().signal,
    })
  expect(readdirSync(folder).toSorted()).toEqual([
    'Relevé 2026-01 2026-01 Commune A.pdf',
    'Relevé 2026-01 2026-02 Commune A.pdf',
  ])
  rmSync(folder, { recursive: true })
})
