import { expect } from '@playwright/test'
import { goToAddress } from './accessibility'
import { button, saying } from './hands'
import { holdAnswersOf } from './hold-answers'
import { offerFile } from './offered-file'
import type { Running } from './running'

/** One line of hours is read of a file and being kept: its answer waits for `letAnswer`, and then draws the screen anew. */
export async function importBeingKept(launched: Running): Promise<void> {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offerFile(
    launched,
    'heures.csv',
    'Agent;Date;Collectivité;Durée\nDupont Marie;21/01/2027;Saint-Martin-du-Mont;3:00\n',
  )
  await button(window, 'Choisir un fichier…').click()
  await button(window, 'Continuer').click()
  const keep = button(window, saying('^Importer 1 ligne'))
  await expect(keep).toBeEnabled()
  await holdAnswersOf(launched, 'keepImport')
  await keep.click()
}
