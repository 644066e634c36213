import { expect } from '@playwright/test'
import type { Running } from '../hands/running'

const PASTED =
  'Nom\tSIREN\tPopulation 2027\tHab.\nNeuville\t\t1 204\t1\nFrancheville\t\t250\t2\nAin\t123456789\t\t\nTotal\t\t1454\t3\n'

/** Pastes a list of bodies, one of whose lines is refused. */
async function pasteList({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: /^(Reprendre une liste|Take in a list)$/ }).click()
  await window.getByRole('textbox', { name: /^(Coller ici|Paste here)$/ }).fill(PASTED)
  await window
    .getByRole('button', { name: /^(Lire ce qui est collé|Read what is pasted)$/ })
    .click()
  await expect(window.getByRole('dialog').getByRole('table')).toBeVisible()
}

/** Opens the dialogue of lists. */
async function openList({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: /^(Reprendre une liste|Take in a list)$/ }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
}

/** The dialogue in which a list is taken in, for the pictures. */
export const LIST_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first: (launched: Running) => Promise<void>
}[] = [
  { name: 'list-of-bodies', address: '/collectivites', first: pasteList },
  { name: 'list-of-agents', address: '/agents', first: openList },
]
