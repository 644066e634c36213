import { expect, test } from '@playwright/test'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { goToAddress } from '../hands/accessibility'
import { button, saying, takeAct } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import { payment } from '../scenarios/correction-office'
import { months, Office, well } from '../scenarios/office'
import { launch } from './harness/launch'

/** The sample with a statement of which 10 EUR were paid. */
async function paidInPart(): Promise<WorkspaceFile> {
  const office = new Office(sampleWorkspace(), '2027-01-14')
  const issued = await office.issue(months('01', '12'), ['commune-21284'], 'convention-2024-07')
  const [statement] = well(issued)
  well(await recordPayment(office, payment(statement?.id ?? '', 10)))
  return office.file()
}

test('cancelling a statement that was paid says at once what forbids it, asks for no reason, and leads to the correction', async () => {
  const workspace = await paidInPart()
  const running = await launch({ workspace, today: '2027-05-03', isLeftBlank: true })
  const { window } = running
  await goToAddress(running, `/etats/${workspace.statements[0]?.id ?? ''}`)
  await takeAct(window, 'Annuler l’état…')
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('L’état 2026-001 a déjà reçu 10,00 €'))
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  await button(dialog, 'Corriger cette année…').click()
  await expect(dialog).toHaveCount(1)
  await expect(dialog).toContainText('Corriger après l’émission')
  await running.close()
})
