import { expect } from '@playwright/test'
import type { DeskInput } from '#shared/contract/desk'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import type { Running } from './running'
import './window-desk'

/**
 * Issues every draft that the statements show, in either language.
 *
 * @param numbers how the button that issues them goes on: "2026-001 à 2026-026"
 */
export async function issueShown({ window }: Running, numbers: string): Promise<void> {
  const boxes = window.getByRole('checkbox')
  // The box of the title is there before the drafts: checked then, it checks nothing.
  await expect(boxes.nth(1)).toBeVisible()
  await boxes.first().check()
  await window.getByRole('button', { name: new RegExp(`^(Émettre|Issue) ${numbers}`) }).click()
  const dialog = window.getByRole('dialog')
  await dialog
    .getByRole('textbox', { name: /^(Motif de l’émission|Reason to issue)/ })
    .fill('Pièces attendues en mars')
  await dialog.getByRole('button', { name: /^(Émettre|Issue)$/ }).click()
  await expect(dialog).toBeHidden()
}

type Issue = DeskInput<'issueStatements'>

/** Issues statements, or says which other amounts the desk computes; runs in the window. */
async function issue(asked: Issue) {
  const answer = await self.desk.ask('issueStatements', asked)
  const failures = answer.ok ? [] : answer.failures
  const others = failures.flatMap((each) => (each.code === 'figuresDiffer' ? [each] : []))
  if (others.length < failures.length) throw new Error(JSON.stringify(failures))
  return others
}

/** What there is to issue: nothing more where statements were issued. Little of the registry, which the driver of the browser takes apart value by value. */
async function toIssue(agreementId: string) {
  const answer = await self.desk.ask('readRegistry', {})
  if (!answer.ok) throw new Error('The registry can’t be read.')
  const { agreements, collectivities, statements } = answer.value
  if (statements.length > 0) return null
  const agreement = agreements.find(({ id }) => id === agreementId)
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  return {
    bodies: agreement.beneficiaries.map(({ collectivityId }) => collectivityId),
    ids: collectivities.map(({ id, name }) => [name, id] as const),
  }
}

/** Issues every statement of the sample's year, unless that was done: by the desk, whatever screen is shown. */
export async function issueAll({ window }: Running): Promise<void> {
  const agreementId = 'convention-2024-07'
  const found = await window.evaluate(toIssue, agreementId)
  if (found === null) return
  const issueFor = (shares: Issue['shares']) =>
    window.evaluate(issue, {
      agreementId,
      period: { from: day('2026-01-01'), to: day('2026-12-31') },
      reason: 'Pièces attendues en mars',
      shares,
    })
  // Refused for amounts that no statement has, it says its own.
  const refused = await issueFor(
    found.bodies.map((collectivityId) => ({ collectivityId, amount: cents(0) })),
  )
  const ids = new Map(found.ids)
  const others = await issueFor(
    refused.map(({ collectivity, computed }) => ({
      collectivityId: ids.get(collectivity) ?? collectivity,
      amount: cents(computed),
    })),
  )
  expect(others).toEqual([])
  expect(refused).toHaveLength(26)
}
