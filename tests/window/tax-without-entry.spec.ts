import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { read } from '#shared/kernel/read'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { amendment } from '../amendment'
import { saying } from '../hands/hands'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { launch, type OpenWindow } from './harness/launch'

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** A has 100.00 € of January and 100.00 € of February, taxed at 20 % from then on; 220.00 € were called before, without any tax. */
async function calledBeforeTheTax() {
  const territory = new Territory('A').lends('Anne').terms({
    vatTerms: { regime: 'outOfScope', ground: 'CGI, article 256 B', rate: null },
    instalments: [
      { collectivityId: 'A', reference: 'Titre 7', calledOn: '2026-01-15', amount: 22_000 },
    ],
  })
  for (const month of ['2026-01', '2026-02'])
    territory.hours('Anne', month, { A: 10 }).cost('Anne', month, 100)
  const file = territory.file()
  const vatTerms = { regime: 'taxed', ground: 'CGI, article 256', rate: 2000 } as const
  const office = new Office({
    ...file,
    agreements: file.agreements.map((one) =>
      well(
        read(agreementSchema, {
          ...one,
          amendments: [amendment(day('2026-02-01'), { ...termsOf(one), vatTerms }, { id: 'vat' })],
        }),
      ),
    ),
  })
  well(await office.issue(months('01', '02')))
  return office.file()
}

test('a statement that calls nothing and changes the tax of what was called is named beside the entries, which have none of it', async () => {
  launched = await launch({ workspace: await calledBeforeTheTax(), address: '/ecritures' })
  await expect(
    launched.window.getByText(
      saying('L’état 2026-001 n’appelle rien, et change la TVA déjà appelée :'),
    ),
  ).toBeVisible()
})
