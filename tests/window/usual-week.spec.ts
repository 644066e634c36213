import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { box, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import { sampleWorkspace } from '../hands/sample-workspace'
import { launch, type OpenWindow } from './harness/launch'

let launched: OpenWindow

const AGENT = 'agent-m0104'

/** Opens a usual week of an agent. */
async function openUsualWeek(week: string): Promise<void> {
  launched = await launch({
    sample: 'pays-de-saint-seine',
    address: `/agents/${AGENT}/semaine-type/${week}`,
  })
}

/** The activities of her usual weeks, in the order of their pieces. */
const keptActivities = (): readonly string[] =>
  [...launched.desk.ports.keeper.registers().weekTemplates.values()]
    .filter(({ agentId }) => agentId === AGENT)
    .flatMap(({ slots }) => slots.flatMap(({ activity }) => (activity === '' ? [] : [activity])))

test.afterEach(async () => {
  await launched.close()
})

test('what is typed right after a usual week is kept goes on in the same field of a new piece, also where its hour moved it', async () => {
  await openUsualWeek('semaine-m0104')
  const { window } = launched
  await window.getByRole('button', { name: 'Ajouter, mercredi matin' }).press('Enter')
  await window.keyboard.type('Pang')
  await press(window, 'ArrowDown', 'Enter')
  const added = window.getByRole('group', { name: /^mercredi, ligne \d$/ }).filter({
    has: window.locator(':focus'),
  })
  await added.getByRole('textbox', { name: /^Début/ }).fill('7h')
  await added.getByRole('textbox', { name: /^Durée/ }).fill('1h')
  await added.getByRole('textbox', { name: /^Activité/ }).fill('Accueil')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Copier vers…' })).toBeVisible()
  await window.keyboard.type(' du public')
  await expect(window.locator(':focus')).toHaveValue('Accueil du public')
  await press(window, 'Control+s')
  await expect.poll(keptActivities).toEqual(['Accueil du public'])
  await expect(box(window, 'Activité, mercredi, ligne 1')).toHaveValue('Accueil du public')
  await expect(box(window, 'Activité, mercredi, ligne 1')).toBeFocused()
})

test('what is typed before a usual week comes back as it is kept asks no question, and is kept next', async () => {
  await openUsualWeek('semaine-m0104')
  const { window } = launched
  await window.getByRole('button', { name: 'Ajouter, mercredi matin' }).press('Enter')
  await window.keyboard.type('Pang')
  await press(window, 'ArrowDown', 'Enter')
  const added = window.getByRole('group', { name: /^mercredi, ligne \d$/ }).filter({
    has: window.locator(':focus'),
  })
  await added.getByRole('textbox', { name: /^Début/ }).fill('7h')
  await added.getByRole('textbox', { name: /^Durée/ }).fill('1h')
  await added.getByRole('textbox', { name: /^Activité/ }).fill('Accueil')
  await holdAnswersOf(launched, 'readRegistry')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Copier vers…' })).toBeVisible()
  await window.keyboard.type(' du public')
  await letAnswer(launched)
  await expect(window.locator(':focus')).toHaveValue('Accueil du public')
  await press(window, 'Control+s')
  await expect.poll(keptActivities).toEqual(['Accueil du public'])
  await letAnswer(launched)
  await expect(box(window, 'Activité, mercredi, ligne 1')).toHaveValue('Accueil du public')
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('the form of a new usual week is that of the week once it is kept, and nothing is typed into none', async () => {
  await openUsualWeek('nouvelle')
  const { window } = launched
  await box(window, 'En vigueur du').fill('1/3/2027')
  const former = 'La semaine type en vigueur depuis le 1ᵉʳ janvier 2026'
  await expect(
    window.getByText(saying(`${former} se fermera le 28 février 2027, sans reprendre ensuite.`)),
  ).toBeVisible()
  await box(window, 'au').fill('14/3/2027')
  await expect(
    window.getByText(
      saying(`${former} s’arrêtera le 28 février 2027 et reprendra le 15 mars 2027.`),
    ),
  ).toBeVisible()
  await box(window, 'Activité, lundi, ligne 1').fill('Accueil')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Copier vers…' })).toBeVisible()
  await expect(window.getByText(saying(former))).toBeHidden()
  await window.keyboard.type(' du public')
  await expect(box(window, 'Activité, lundi, ligne 1')).toHaveValue('Accueil du public')
  await press(window, 'Control+s')
  await expect.poll(keptActivities).toEqual(['Accueil du public'])
})

test('who gives up what was typed is back in the form: Enter, struck twice, does not remove the week', async () => {
  await openUsualWeek('semaine-m0104')
  const { window } = launched
  await box(window, 'Activité, lundi, ligne 1').fill('Accueil')
  await window.getByRole('button', { name: 'Abandonner' }).press('Enter')
  await expect(window.getByRole('button', { name: 'Supprimer' })).toBeVisible()
  await expect(box(window, 'En vigueur du')).toBeFocused()
  await press(window, 'Enter')
  expect(keptActivities()).toEqual([])
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/Semaine type/)
})

test('a week in force is compared with what is worked and contracted now, not when it began', async () => {
  const { agents, ...sample } = sampleWorkspace()
  const weeklyMinutes = minutes(28 * 60)
  launched = await launch({
    workspace: {
      ...sample,
      agents: agents.map((agent) => {
        const [first] = agent.workPeriods
        if (agent.id !== AGENT || first === undefined) return agent
        const until = { ...first, period: { ...first.period, to: day('2026-12-31') } }
        const since = { ...first, weeklyMinutes, period: { from: day('2027-01-01'), to: null } }
        return { ...agent, workPeriods: [until, since] }
      }),
    },
    address: `/agents/${AGENT}/semaine-type/semaine-m0104`,
  })
  const { window } = launched
  await expect(window.getByText(saying('34 h sur 28 h par semaine'))).toBeVisible()
  await expect(
    window.getByText(saying('34 h dans la semaine, pour une durée de travail de 28 h')),
  ).toBeVisible()
})

for (const key of ['Control+s', 'Control+Enter'])
  test(`${key} keeps a form that is a whole screen, with a day that is typed without its year`, async () => {
    await openUsualWeek('nouvelle')
    const { window } = launched
    await box(window, 'En vigueur du').fill('1/3')
    await press(window, key)
    await expect
      .poll(async () => (await registryOf(launched)).weekTemplates.map(({ period }) => period.from))
      .toContain('2027-03-01')
    await expect(box(window, 'En vigueur du')).toHaveValue('01/03/2027')
    await expect(box(window, 'En vigueur du')).toBeFocused()
  })

test('the start and the duration of a piece, which look alike, are named over them', async () => {
  await openUsualWeek('semaine-m0104')
  const piece = launched.window.getByRole('group', { name: 'lundi, ligne 1', exact: true })
  await expect(piece.getByText('Début', { exact: true })).toBeVisible()
  await expect(piece.getByText('Durée', { exact: true })).toBeVisible()
})
