import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { goToSection, saying } from '../hands/hands'
import { electronBinary, electronSwitches, forget, launch, newDataFolder } from '../e2e/launch'
import { journalFile } from './journal-lines'
import { fill, freeze, makeRoom, mountReadOnly, mountSmallDisk, thaw, unmount } from './mounts'

const CELL = saying('^Lucie Bonnard, Temps commun, lundi 11 janvier')

/** Types a duration into the cell of an agent's common time on Monday. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('gridcell', { name: CELL }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

const shown = (page: Page, state: string) =>
  expect(page.getByRole('gridcell', { name: CELL })).toHaveAccessibleName(saying(`${state}$`))

/** The application still answers: another screen opens, and the one before comes back. */
async function expectAnswers(page: Page): Promise<void> {
  await goToSection(page, 'Collectivités')
  await expect(page.getByRole('rowheader', { name: 'Francheville' })).toBeVisible()
  await goToSection(page, 'Semaine')
}

/** What is in memory can't be locked while it is open. */
const DISK = process.platform === 'linux' ? '/var/tmp' : undefined

let data = ''

test.beforeEach(() => {
  data = newDataFolder(DISK)
})

test.afterEach(() => forget(data))

test('a full disk is said on screen, keeps nothing by halves, and is left behind once there is room', async () => {
  test.skip(!mountSmallDisk(data, 64), 'needs to mount a small disk, as root')
  try {
    const launched = await launch({ data, args: ['--sample'], size: { width: 1440, height: 900 } })
    const page = launched.window
    await goToSection(page, 'Semaine')
    await type(page, '1h30')
    await shown(page, '1 h 30, prévu 1 h, confirmé')

    fill(data)
    await type(page, '2h15')
    await expect(
      page.getByText(saying('Lecture seule. Rien ne peut être enregistré .*disque presque plein')),
    ).toBeVisible()
    await shown(page, 'refusé, 2h15')
    await expectAnswers(page)

    makeRoom(data)
    await type(page, '2h45')
    await shown(page, '2 h 45, prévu 1 h, confirmé')
    await expect(page.getByText(/Lecture seule/)).toHaveCount(0)
    await launched.close()

    const again = await launch({ data, size: { width: 1440, height: 900 } })
    await goToSection(again.window, 'Semaine')
    await expect(again.window.getByRole('gridcell', { name: CELL })).toHaveText('2 h 45')
    await again.close()
  } finally {
    unmount(data)
  }
})

test('a journal that may only be read is said on screen, shown whole, and written again later', async () => {
  const first = await launch({ data, args: ['--sample'] })
  await first.close()
  const journal = join(data, 'journal')
  test.skip(!mountReadOnly(journal), 'needs to mount a folder for reading, as root')
  try {
    const launched = await launch({ data, size: { width: 1440, height: 900 } })
    const page = launched.window
    await goToSection(page, 'Semaine')
    await expect(
      page.getByText(saying('Lecture seule. Rien ne peut être enregistré .*écriture interdite')),
    ).toBeVisible()
    await type(page, '1h30')
    await shown(page, 'refusé, 1h30')
    await expectAnswers(page)

    unmount(journal)
    await type(page, '1h30')
    await shown(page, '1 h 30, prévu 1 h, confirmé')
    await expect(page.getByText(/Lecture seule/)).toHaveCount(0)
    await launched.close()
  } finally {
    unmount(journal)
  }
})

test('a journal that is locked while the application runs is said, and written again once it is not', async () => {
  const launched = await launch({ data, args: ['--sample'], size: { width: 1440, height: 900 } })
  const page = launched.window
  await goToSection(page, 'Semaine')
  await type(page, '1h30')
  await shown(page, '1 h 30, prévu 1 h, confirmé')
  const journal = journalFile(data)
  const frozen = freeze(journal)
  try {
    test.skip(!frozen, 'needs to lock a file, as root')
    await type(page, '2h15')
    await shown(page, 'refusé, 2h15')
    await expect(
      page.getByText(saying('Lecture seule. Rien ne peut être enregistré .*écriture interdite')),
    ).toBeVisible()
    await expectAnswers(page)
  } finally {
    thaw(journal)
  }
  await type(page, '2h15')
  await shown(page, '2 h 15, prévu 1 h, confirmé')
  await launched.close()
})

test('a folder where nothing may be written is told at the start, instead of another program', async () => {
  test.skip(!mountReadOnly(data), 'needs to mount a folder for reading, as root')
  try {
    const program = spawn(
      electronBinary(),
      [...electronSwitches(), '.', `--user-data-dir=${data}`],
      { env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' } },
    )
    let said = ''
    program.stderr.on('data', (text: Buffer) => (said += text.toString()))
    const [code] = (await once(program, 'exit')) as [number]
    expect(said).toContain(`écriture interdite\u00A0: ${data}`)
    expect(said).not.toContain('déjà ouverte')
    expect(code).toBe(1)
  } finally {
    unmount(data)
  }
})
