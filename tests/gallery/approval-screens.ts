import { expect } from '@playwright/test'
import { issueAll } from '../hands/issue-statements'
import { press } from '../hands/hands'
import type { Running } from '../hands/running'
import '../hands/window-desk'

const WEEK = '/validation/2026-12-14/2026-12-20'
const AGENTS = ['agent-m0104', 'agent-m0112', 'agent-m0119']

/** Hands in a week of three agents, and sends the first one's back; runs in the window. */
async function handIn(agentIds: readonly string[]): Promise<void> {
  const period = { from: '2026-12-14', to: '2026-12-20' } as never
  await self.desk.ask('submitPeriods', { agentIds: [...agentIds], period })
  const registry = await self.desk.ask('readRegistry', {})
  const [first] = registry.ok ? registry.value.submissions : []
  const reason = 'Le mardi matin à Francheville manque'
  await self.desk.ask('refuseSubmission', { id: first?.id ?? '', reason })
}

/** Makes the records of December; runs in the window. */
async function makeRecords(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  await self.desk.ask('makeHourRecords', {
    agreementId: agreement?.id ?? '',
    period: { from: '2026-12-01', to: '2026-12-31' } as never,
    collectivityIds: (agreement?.beneficiaries ?? [])
      .slice(0, 9)
      .map(({ collectivityId }) => collectivityId),
  })
}

/** Keeps two late hours of a settled month; runs in the window. */
async function keepLateHours(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  for (const [place, minutes, reason] of [
    [0, 90, 'Feuille retrouvée dans le dossier des élections'],
    [3, 45, 'Permanence du samedi oubliée'],
  ] as const)
    await self.desk.ask('recordLateTime', {
      agentId: 'agent-m0104',
      collectivityId: agreement?.beneficiaries.at(place)?.collectivityId ?? '',
      day: '2026-12-14' as never,
      minutes: minutes as never,
      task: 'Élections',
      reason,
    })
}

/** Pictures of approvals, records of hours and late hours at work; they change what later pictures show. */
export const APPROVAL_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first: (launched: Running) => Promise<void>
}[] = [
  {
    name: 'approvals-chosen',
    address: WEEK,
    first: async ({ window }) => {
      await window.evaluate(handIn, AGENTS)
      await window.getByRole('checkbox').nth(1).check()
      await window.getByRole('checkbox').nth(3).check()
      await window.getByRole('row', { name: /Marie Dupont/ }).press('Enter')
      await expect(window.getByRole('complementary')).toBeVisible()
    },
  },
  { name: 'home-human-resources-approving', address: '/', first: () => Promise.resolve() },
  {
    name: 'approvals-reason',
    address: WEEK,
    first: async ({ window }) => {
      await window.getByRole('row', { name: /Nadège Colin/ }).press('Enter')
      await window
        .getByRole('complementary')
        .getByRole('button', { name: /^(Refuser|Refuse|Send back)/ })
        .click()
      await window.getByRole('dialog').getByRole('button').last().click()
    },
  },
  {
    name: 'approvals-lock',
    address: WEEK,
    first: async ({ window }) => {
      await window.evaluate(async () => {
        for (const [through, reason] of [
          ['2026-12-31', ''],
          ['2026-11-30', 'Feuille de décembre retrouvée'],
        ] as const)
          await self.desk.ask('lockThrough', { through: through as never, reason })
      })
      await window.getByRole('button', { name: /30\/11\/2026/ }).click()
      await expect(window.getByRole('complementary')).toBeVisible()
    },
  },
  {
    name: 'hour-records-made',
    address: '/releves',
    first: async ({ window }) => {
      await window.evaluate(makeRecords)
      await window.getByRole('row', { name: /Saint-Martin-du-Mont/ }).click()
      await expect(window.locator('iframe')).toBeVisible()
    },
  },
  {
    name: 'hour-records-reply',
    address: '/releves',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Saisir une réponse|Enter a reply)$/ }).click()
      await window.getByRole('dialog').getByRole('textbox').fill('K7QD2-MXA9')
      await press(window, 'Enter')
    },
  },
  {
    name: 'late-hours-waiting',
    address: '/etats',
    first: async (launched) => {
      const { window } = launched
      await issueAll(launched)
      await window.evaluate(keepLateHours)
      await window.evaluate(() => (location.hash = '/releves/regularisations'))
      await expect(window.getByRole('row').nth(2)).toBeVisible()
    },
  },
  {
    name: 'late-hours-form',
    address: '/releves/regularisations',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Ajouter une régul|Add an adj)/ }).click()
      await window.getByRole('dialog').getByRole('button').last().click()
    },
  },
]
