import { existsSync, rmSync } from 'node:fs'
import { expect, type Locator } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button, takeAct } from './hands'
import type { Running } from './running'
import '../hands/window-desk'

/** The row of Saint-Martin-du-Mont in a table of that name: other screens have one for it too. */
const rowIn = ({ window }: Running, table: RegExp): Locator =>
  window.getByRole('grid', { name: table }).getByRole('row', { name: /Saint-Martin-du-Mont/ })

/** Its row among the statements: of several, the latest one. */
export const statementRow = (lender: Running): Locator =>
  rowIn(lender, /^(États de remboursement|Refund statements)$/).first()

/** Its row among the records of hours. */
export const hoursRow = (lender: Running): Locator => rowIn(lender, /^Collectivités et relevés$/)

/**
 * Does what writes a signed file, and waits for the file: that one was written may still be said of the file
 * before it.
 */
async function writesFile(
  { window }: Running,
  send: () => Promise<void>,
  path: string,
): Promise<void> {
  rmSync(path, { force: true })
  await send()
  await expect.poll(() => existsSync(path), `${path} is written`).toBe(true)
  await expect(window.getByText(/^(Fichier signé écrit|Signed file written)/).last()).toBeVisible()
}

const SEND = /^(Envoyer en fichier signé|Send as a signed)/

/** Sends the statement of a body as a signed file. */
export async function sendsStatement(lender: Running, path: string): Promise<void> {
  await lender.choose(path)
  await goToAddress(lender, '/etats')
  await statementRow(lender).click()
  await writesFile(lender, () => takeAct(lender.window, SEND), path)
}

/** Sends the record of hours of a body for December as a signed file; it is made where it was not. */
export async function sendsHours(lender: Running, path: string): Promise<void> {
  const { window } = lender
  await lender.choose(path)
  await goToAddress(lender, '/releves')
  const row = hoursRow(lender)
  await row.click()
  if ((await row.textContent())?.includes('À établir') === true)
    await window
      .getByRole('complementary')
      .getByRole('button', { name: 'Établir le relevé' })
      .click()
  await writesFile(lender, () => button(window, SEND).click(), path)
}

/** Creates an empty workspace, as a town hall that only receives. */
export async function foundsOffice({ window }: Running): Promise<void> {
  await window.evaluate(() =>
    self.desk.ask('createWorkspace', { name: 'Mairie de Saint-Martin-du-Mont' }),
  )
  await expect(window.getByRole('navigation')).toBeVisible()
}

/** Opens a signed file, up to the dialogue that says what it is. */
export async function opensFile(office: Running, path: string): Promise<void> {
  const { window } = office
  await office.choose(path)
  await goToAddress(office, '/echanges')
  await window.getByRole('button', { name: /^(Ouvrir un fichier|Open a signed)/ }).click()
  await window.getByRole('dialog').waitFor()
}

/** Takes the file of the open dialogue in, and waits until it is shown. */
export async function takesIn({ window }: Running): Promise<void> {
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Reprendre le fichier' }).click()
  await expect(dialog).toBeHidden()
  await expect(window).toHaveURL(/echanges\/[0-9a-f]{64}$/)
}

/** Contests the first line of the file that is shown. */
export async function contestsFirstLine(
  { window }: Running,
  reason: string,
  proposed: string,
): Promise<void> {
  const dialog = window.getByRole('dialog')
  await window
    .getByRole('button', { name: /^Contester la ligne/ })
    .first()
    .click()
  await dialog.getByRole('textbox', { name: 'Motif' }).fill(reason)
  await dialog.getByRole('textbox', { name: /Durée proposée/ }).fill(proposed)
  await dialog.getByRole('button', { name: 'Contester la ligne' }).click()
  await expect(dialog).toBeHidden()
}

/** Sends the answer that was decided as a signed file. */
export async function answers(office: Running, path: string): Promise<void> {
  await office.choose(path)
  await writesFile(office, () => button(office.window, /^Envoyer la réponse signée/).click(), path)
  await expect(office.window.getByRole('button', { name: /^Contester la ligne/ })).toHaveCount(0)
}
