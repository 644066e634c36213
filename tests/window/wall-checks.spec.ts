import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { hoursCell, openGrid, wallProgress } from '../hands/grid'
import { goToAddress } from '../hands/accessibility'
import { press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import { keptIn } from '../hands/wall-hours'
import '../hands/window-desk'

const LUCIE = 'agent-m0131'
const CHAMPAGNY = 'commune-21136'

const launched = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

const openWeek = (of: string): Promise<void> => openGrid(launched, `/semaine/${of}/semaine`)

const enter = async (body: string, when: string, text: string): Promise<void> => {
  await hoursCell(launched, 'Lucie Bonnard', body, when).click()
  await launched.window.keyboard.type(text)
  await press(launched.window, 'Enter')
}

test('a week beyond the agent’s duration is told, and beyond 48 h that is told instead', async () => {
  const { window } = launched
  await openWeek('2027-01-11')
  const alert = (what: string) => window.getByRole('button', { name: saying(what) })
  await enter('Champagny', 'mardi 12', '+15m')
  await expect(
    alert('^1 alerte : Lucie Bonnard, 31 h 15 dans la semaine, pour une durée de travail de 31 h'),
  ).toBeVisible()
  for (const when of ['mardi 12', 'mercredi 13', 'jeudi 14']) await enter('Champagny', when, '8h')
  await expect(alert('alertes$')).toBeVisible()
  await alert('alertes$').click()
  const list = window.getByRole('menu')
  await expect(list).toContainText(saying('dans la semaine : le plafond est de 48 h'))
  await expect(list).not.toContainText(saying('pour une durée de travail'))
  await press(window, 'Escape')
  await goToAddress(launched, '/semaine/2027-01-11/mois')
  await expect(
    window.getByRole('gridcell', {
      name: saying('^Lucie Bonnard, semaine 2,.*le plafond est de 48 h'),
    }),
  ).toBeVisible()
})

test('hours of an absent agent are told, and kept: nothing stops the typing', async () => {
  const { window } = launched
  await window.evaluate(
    ([agentId, on]) =>
      self.desk.ask('saveAbsence', {
        id: 'congé',
        agentId,
        period: { from: on, to: on },
        part: 'day',
        kind: 'leave',
      }),
    [LUCIE, day('2027-01-12')] as const,
  )
  await openWeek('2027-01-11')
  const tuesday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')
  await expect(tuesday).toHaveAccessibleName(saying('rien, absence, congé$'))
  await enter('Champagny', 'mardi 12', '2h')
  await expect(tuesday).toHaveAccessibleName(
    saying('Absence la journée \\(congé\\), et Champagny compte des heures'),
  )
  await expect(wallProgress(launched)).toHaveText(saying('^2 h confirmées'))
})

test('hours on a public holiday are told, where nothing was foreseen', async () => {
  await openWeek('2027-03-29')
  const monday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 29')
  await expect(monday).toHaveAccessibleName(saying('rien, férié, Lundi de Pâques$'))
  await enter('Champagny', 'lundi 29', '1h')
  await expect(monday).toHaveAccessibleName(
    saying('Lundi de Pâques est férié, et Champagny compte des heures'),
  )
})

test('pieces of a day that say when they begin are told where they overlap', async () => {
  await launched.window.evaluate(async (from) => {
    const registry = await self.desk.ask('readRegistry', {})
    const known = registry.ok ? registry.value.weekTemplates : []
    const own = known.find(({ agentId }) => agentId === 'agent-m0131')
    const [first, second] = own?.slots.filter(({ weekday }) => weekday === 1) ?? []
    if (own === undefined || first === undefined || second === undefined)
      throw new Error('The sample has no usual Monday.')
    const slots = [
      { ...first, start: 540, minutes: 120 as typeof first.minutes },
      { ...second, start: 600, minutes: 120 as typeof first.minutes },
    ]
    await self.desk.ask('saveWeekTemplates', {
      templates: [{ ...own, id: 'chevauchement', period: { from, to: null }, slots }],
      closePrevious: true,
    })
  }, day('2027-02-01'))
  await openWeek('2027-02-01')
  await expect(
    launched.window.getByRole('gridcell', {
      name: saying('^Lucie Bonnard, .*lundi 1.*chevauche .* \\(début 9 h 00\\) pendant 1 h'),
    }),
  ).toHaveCount(1)
})

test('a body that had more than its contracted year is told, once for all its agents', async () => {
  const { window } = launched
  await window.evaluate(
    ([agentId, collectivityId, days]) =>
      self.desk.ask('recordTime', {
        sheets: [
          {
            agentId,
            lines: days.map((on) => ({
              day: on,
              collectivityId,
              minutes: 1440 as never,
              task: '',
            })),
          },
        ],
      }),
    [
      LUCIE,
      CHAMPAGNY,
      Array.from({ length: 20 }, (_, at) => day(`2027-06-${String(at + 1).padStart(2, '0')}`)),
    ] as const,
  )
  await openWeek('2027-01-11')
  await expect(
    window.getByRole('button', {
      name: saying('^1 alerte : Champagny a reçu 480 h en 2027, pour .* prévues'),
    }),
  ).toBeVisible()
})

test('hours from before an agreement use up nothing of what it plans for the year', async () => {
  const { window } = launched
  const begun = await window.evaluate(async (from) => {
    const registry = await self.desk.ask('readRegistry', {})
    const agreement = registry.ok ? registry.value.agreements[0] : undefined
    if (agreement === undefined) throw new Error('The sample has no agreement.')
    const period = { ...agreement.period, from }
    return (await self.desk.ask('saveAgreement', { ...agreement, period })).ok
  }, day('2026-12-01'))
  expect(begun).toBe(true)
  await openWeek('2026-12-14')
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 14').click()
  await expect(window.getByText(/^Convention 2026/)).toContainText(saying('22 h 48'))
  await expect(window.getByText(/^Reste 2026/)).toContainText(saying('1 h 48'))
  await expect(window.getByRole('button', { name: saying('Champagny a reçu') })).toHaveCount(0)
})

test('nothing is foreseen nor kept on days that no agreement in force covers, and the cell says why', async () => {
  const { window } = launched
  const ended = await window.evaluate(async (to) => {
    const registry = await self.desk.ask('readRegistry', {})
    const agreement = registry.ok ? registry.value.agreements[0] : undefined
    if (agreement === undefined) throw new Error('The sample has no agreement.')
    const period = { ...agreement.period, to }
    return (await self.desk.ask('saveAgreement', { ...agreement, period })).ok
  }, day('2027-01-12'))
  expect(ended).toBe(true)
  await openWeek('2027-01-11')
  const thursday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'jeudi 14')
  await expect(thursday).toHaveAccessibleName(saying('rien, hors convention$'))
  await enter('Champagny', 'jeudi 14', '2h')
  await expect(window.getByRole('alert')).toContainText(
    saying('Aucune convention ne couvre Lucie Bonnard pour Champagny le 14 janvier 2027'),
  )
  await expect(thursday).toHaveAttribute('aria-invalid', 'true')
  await press(window, 'Control+Enter')
  await expect(wallProgress(launched)).toHaveText(saying('^(.+) confirmées sur \\1$'))
  const days = new Set([...(await keptIn(launched)).keys()].map((key) => key.split(' ')[1]))
  expect([...days].sort()).toEqual(['2027-01-11', '2027-01-12'])
})
