import { expect } from '@playwright/test'
import { goTo } from './accessibility'
import type { Launched } from './launch'
import './window-desk'

/** Answers the dialogue that asks for a file to open. */
export const chooses = ({ app }: Launched, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)

/** Answers the dialogue that asks where a file goes. */
export const writesTo = ({ app }: Launched, path: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)

/** Sends the statement of a body as a signed file. */
export async function sendsStatement(lender: Launched, path: string): Promise<void> {
  const { window } = lender
  await writesTo(lender, path)
  await goTo(lender, '/etats')
  await window.getByRole('row', { name: /Saint-Martin-du-Mont/ }).click()
  await window.getByRole('button', { name: /^(Envoyer en fichier signé|Send as a signed)/ }).click()
  await window.getByText(/^(Fichier signé écrit|Signed file written)/).waitFor()
}

/** Creates an empty workspace and opens a signed file in it. */
export async function opensFile(body: Launched, path: string): Promise<void> {
  const { window } = body
  await chooses(body, path)
  await window.evaluate(() =>
    self.desk.ask('createWorkspace', { name: 'Mairie de Saint-Martin-du-Mont' }),
  )
  await expect(window.getByRole('navigation')).toBeVisible()
  await goTo(body, '/echanges')
  await window.getByRole('button', { name: /^(Ouvrir un fichier|Open a signed)/ }).click()
  await window.getByRole('dialog').waitFor()
}
