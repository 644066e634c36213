import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { registryOf } from '../hands/registry'
import { goToAddress } from '../hands/accessibility'
import { box, pane, pick, press, saying, tabTo } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  today: '2027-01-06',
  isLeftBlank: true,
})

/** What an agent has in a month: "12 commune-21561 120", in the order of days and bodies. */
const linesOf = async (agentId: string, at: string): Promise<readonly string[]> => {
  const answer = await launched.window.evaluate(
    ([agent, when]) =>
      window.desk.ask('readTimesheets', { agentIds: [agent], from: when, to: when }),
    [agentId, month(at)] as const,
  )
  if (!answer.ok) throw new Error('the timesheets can’t be read')
  return answer.value
    .flatMap(({ lines }) => lines)
    .map(
      (line) => `${line.day.slice(8)} ${line.collectivityId ?? 'commun'} ${String(line.minutes)}`,
    )
    .sort()
}

const slotsOf = async (id: string) =>
  (await registryOf(launched)).weekTemplates.find((template) => template.id === id)?.slots ?? []

const MARIE = 'agent-m0104'
const PANGES = 'commune-21475'

test.describe.configure({ mode: 'serial' })

test.describe('a usual week', () => {
  test('is opened from the agent and changed by the keyboard, and taken back by Ctrl+Z', async () => {
    const { window } = launched
    await goToAddress(launched, `/agents/${MARIE}`)
    const link = window.getByRole('link', { name: saying('Depuis le 1ᵉʳ janvier 2026') })
    await link.focus()
    await press(window, 'Enter')
    await expect(
      window.getByRole('heading', { level: 1, name: 'Semaine type de Marie Dupont' }),
    ).toBeVisible()
    await box(window, 'Durée, mercredi, ligne 3').focus()
    await tabTo(window, window.getByRole('button', { name: 'Ajouter, mercredi après-midi' }))
    await press(window, 'Enter')
    // The choice of the body waits: some letters, then the only one left.
    await window.keyboard.type('Pang')
    await press(window, 'ArrowDown', 'Enter', 'Tab', 'Tab')
    const name = 'mercredi, ligne 4'
    await expect(box(window, `Début, ${name}`)).toBeFocused()
    await expect(box(window, `Début, ${name}`)).toHaveValue(saying('15 h 30'))
    await press(window, 'Tab')
    await window.keyboard.type('1h')
    await expect(window.getByText(saying('35 h sur 34 h par semaine'))).toBeVisible()
    await press(window, 'Control+s')
    await expect(window.getByRole('button', { name: 'Copier vers…' })).toBeVisible()
    expect(await slotsOf('semaine-m0104')).toContainEqual({
      weekday: 3,
      start: 930,
      minutes: 60,
      collectivityId: PANGES,
      activity: '',
    })
    await window.getByRole('heading', { level: 1 }).click()
    await press(window, 'Control+z')
    await expect(box(window, `Début, ${name}`)).toBeHidden()
    expect(await slotsOf('semaine-m0104')).toHaveLength(16)
  })

  test('says in place what can’t be read, and keeps nothing of it', async () => {
    const { window } = launched
    await box(window, 'Début, lundi, ligne 1').fill('25h')
    await box(window, 'Durée, lundi, ligne 1').fill('beaucoup')
    await press(window, 'Control+s')
    await expect(window.getByText(saying('« 25h » n’est pas une heure'))).toBeVisible()
    await expect(window.getByText(saying('« beaucoup » n’est pas une durée'))).toBeVisible()
    await window.getByRole('button', { name: 'Abandonner' }).click()
    await expect(box(window, 'Début, lundi, ligne 1')).toHaveValue(saying('8 h 30'))
  })

  test('is taken from what came most often in the last four weeks', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Reprendre les quatre dernières semaines' }).click()
    await expect(window.getByRole('button', { name: 'Abandonner' })).toBeVisible()
    await expect(box(window, 'Durée, lundi, ligne 1')).not.toHaveValue('')
    await window.getByRole('button', { name: 'Abandonner' }).click()
  })

  test('is copied to a colleague from a day on: her open one ends the day before', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Copier vers…' }).click()
    const dialog = window.getByRole('dialog', { name: 'Copier cette semaine type' })
    await window.keyboard.type('Lucie')
    await press(window, 'ArrowDown', 'Enter', 'Escape')
    await box(dialog, 'En vigueur à partir du').fill('01/03/2027')
    await dialog.getByRole('button', { name: 'Copier', exact: true }).click()
    await expect(dialog).toBeHidden()
    const lucie = (await registryOf(launched)).weekTemplates
      .filter(({ agentId }) => agentId === 'agent-m0131')
      .map(({ period }) => `${period.from} ${period.to ?? '…'}`)
      .sort()
    expect(lucie).toEqual(['2026-01-01 2027-02-28', '2027-03-01 …'])
  })
})

test.describe('an absence', () => {
  test('is noted by the keyboard from the agent, without any reason to give', async () => {
    const { window } = launched
    await goToAddress(launched, `/agents/${MARIE}`)
    await window.getByRole('link', { name: 'Ajouter une absence' }).focus()
    await press(window, 'Enter')
    await expect(window.getByRole('heading', { level: 2, name: 'Marie Dupont' })).toBeVisible()
    await expect(
      window.getByText('Seul le type d’absence est enregistré, jamais son motif'),
    ).toBeVisible()
    await tabTo(window, box(window, 'Du'))
    await window.keyboard.type('7/1/27')
    await press(window, 'Tab')
    await window.keyboard.type('8/1/27')
    await press(window, 'Control+s')
    await expect(window.getByRole('row', { name: /Marie Dupont/ })).toContainText(/Congé/)
    // The sample has the leave of its own year.
    const { absences } = await registryOf(launched)
    expect(absences.filter(({ period }) => period.from >= '2027')).toMatchObject([
      {
        agentId: MARIE,
        period: { from: day('2027-01-07'), to: day('2027-01-08') },
        part: 'day',
        kind: 'leave',
      },
    ])
  })

  test('can’t take a day twice, and the refusal stands beside the day', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Ajouter une absence' }).click()
    await box(window, 'Du').fill('08/01/2027')
    await press(window, 'Control+s')
    await expect(
      window.getByText(saying('^Une autre absence de Marie Dupont couvre déjà le 8 janvier 2027')),
    ).toBeVisible()
    await box(window, 'Du').fill('11/01/2027')
    await press(window, 'Control+s')
    await expect(window.getByRole('row', { name: /Marie Dupont/ })).toHaveCount(2)
    // The row may be there a moment before the form is gone, and what is chosen in it then would still be of that absence.
    await expect(pane(window)).toBeHidden()
  })

  test('is in the list once it is kept, though it is over and the list is that of a colleague', async () => {
    const { window } = launched
    await goToAddress(launched, `/absences/nouvelle?agent=${MARIE}`)
    await window.getByRole('combobox', { name: 'Agent' }).last().click()
    await window.getByRole('option', { name: 'Lucie Bonnard' }).click()
    await box(window, 'Du').fill('02/12/2026')
    const halves = window.getByText(saying('S’il dure au-delà de 14 h 00'))
    await expect(halves).toBeHidden()
    await pick(window, 'Moment de chaque jour', 'Matin')
    await expect(halves).toBeVisible()
    await press(window, 'Control+s')
    await expect(window.getByRole('row', { name: /Lucie Bonnard.*2 décembre 2026/ })).toBeVisible()
  })
})

test.describe('the tools of the wall', () => {
  const choose = async (item: string): Promise<void> => {
    await launched.window.getByRole('button', { name: 'Remplir' }).click()
    await launched.window.getByRole('menuitem', { name: item }).click()
  }
  const undo = async (): Promise<void> => {
    await launched.window.getByRole('gridcell').first().focus()
    await press(launched.window, 'Control+z')
  }

  test('copy the week before but for an absence, in one change', async () => {
    const { window } = launched
    await goToAddress(launched, '/semaine')
    await expect(window.getByRole('grid')).toBeVisible()
    const before = await linesOf('agent-m0119', '2027-01')
    await choose('Copier la semaine précédente…')
    const dialog = window.getByRole('dialog', { name: 'Copier la semaine 53 sur la semaine 1' })
    await expect(dialog.getByText('Hélène Roussel')).toBeVisible()
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(dialog).toBeHidden()
    const after = await linesOf('agent-m0119', '2027-01')
    expect(after.length).toBeGreaterThan(before.length)
    await undo()
    await expect.poll(() => linesOf('agent-m0119', '2027-01')).toEqual(before)
  })

  test('split a block by contracted weeks, to the minute', async () => {
    const { window } = launched
    await choose('Répartir un bloc…')
    const dialog = window.getByRole('dialog', { name: 'Répartir un bloc entre collectivités' })
    await pick(window, 'Agent', 'Marie Dupont')
    await dialog.getByRole('combobox', { name: 'Jour' }).click()
    await window.getByRole('option', { name: saying('Mercredi 6 janvier') }).click()
    await box(dialog, 'Durée du bloc').fill('1/2j')
    await expect(dialog.getByText(/4 lignes/)).toBeVisible()
    await press(window, 'Control+Enter')
    await expect(dialog).toBeHidden()
    // Half of Marie's Wednesday, 187.5 min, over 12, 9, 6 and 6 h a week.
    await expect
      .poll(() => linesOf(MARIE, '2027-01'))
      .toEqual(
        [
          `06 commune-21081 34`,
          `06 commune-21284 51`,
          `06 ${PANGES} 34`,
          `06 commune-21561 69`,
        ].sort(),
      )
    await undo()
    await expect.poll(() => linesOf(MARIE, '2027-01')).toEqual([])
  })

  test('spread a month’s total over the working days that are left, to the minute', async () => {
    const { window } = launched
    await choose('Étaler un total du mois…')
    const dialog = window.getByRole('dialog', { name: 'Étaler le total de janvier 2027' })
    await pick(window, 'Agent', 'Marie Dupont')
    const body = dialog.getByRole('combobox', { name: 'Collectivité' })
    await body.fill('Panges')
    await window.getByRole('option', { name: 'Panges' }).click()
    await box(dialog, 'Total du mois').fill('25h10')
    await dialog.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(dialog).toBeHidden()
    await expect.poll(async () => (await linesOf(MARIE, '2027-01')).length).toBe(17)
    const lines = await linesOf(MARIE, '2027-01')
    // Twenty working days, less the leave of the 7th, 8th and 11th.
    expect(lines.filter((line) => /^(01|07|08|11) /.test(line))).toEqual([])
    expect(lines.reduce((sum, line) => sum + Number(line.split(' ')[2]), 0)).toBe(1510)
    await undo()
    await expect.poll(() => linesOf(MARIE, '2027-01')).toEqual([])
  })
})
