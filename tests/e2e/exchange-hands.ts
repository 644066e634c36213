import { expect } from '@playwright/test'
import { goTo } from './accessibility'
import { chooseInDialogues } from './hands'
import type { Launched } from './launch'
import './window-desk'

/** Sends the statement of a body as a signed file. */
export async function sendsStatement(lender: Launched, path: string): Promise<void> {
  const { window } = lender
  await chooseInDialogues(lender, path)
  await goTo(lender, '/etats')
  await window.getByRole('row', { name: /Saint-Martin-du-Mont/ }).click()
  await window.getByRole('button', { name: /^(Envoyer en fichier signé|Send as a signed)/ }).click()
  await window.getByText(/^(Fichier signé écrit|Signed file written)/).waitFor()
}

/** Creates an empty workspace and opens a signed file in it. */
export async function opensFile(body: Launched, path: string): Promise<void> {
  const { window } = body
  await chooseInDialogues(body, path)
  await window.evaluate(() =>
    self.desk.ask('createWorkspace', { name: 'Mairie de Saint-Martin-du-Mont' }),
  )
  await expect(window.getByRole('navigation')).toBeVisible()
  await goTo(body, '/echanges')
  await window.getByRole('button', { name: /^(Ouvrir un fichier|Open a signed)/ }).click()
  await window.getByRole('dialog').waitFor()
}
