import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { addMonths, month } from '#shared/kernel/month'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import '../hands/window-desk'
import { Territory } from '../scenarios/territory'
import type { OpenWindow, WindowOptions } from './harness/launch'
import { launch } from './harness/launch'
import { paperCharge } from '../scenarios/paper-charge'

// What the first screens say of what lies outside the days that they settle.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** Opens the home of a role on a day. */
async function opens(role: 'finance' | 'direction', options: WindowOptions): Promise<OpenWindow> {
  const size = { width: 1280, height: 800 }
  launched = await launch({ size, isLeftBlank: true, ...options })
  const preferences = { name: 'Claire Morel', role, language: 'fr', theme: 'light' }
  await launched.desk.ask('savePreferences', preferences)
  await goToAddress(launched, '/')
  return launched
}

/** A service shared by fixed quotas over a period, that has a cost in some months. */
function priced(
  from: string,
  to: string,
  period: { readonly from: string; readonly to: string | null },
): Territory {
  const quotas = [{ collectivityId: 'A', millionths: 1_000_000 }]
  const territory = new Territory('A').lends('Marie').terms({
    period,
    key: { kind: 'fixedQuotas', quotas },
    unitTypes: [{ id: 'permit', name: 'Permis', unit: 'file' }],
  })
  for (let at = month(from); at <= to; at = addMonths(at, 1)) territory.cost('Marie', at, 100)
  return territory
}

test('the homes name a charge and acts after the day to which an agreement was cut short, and lead to them', async () => {
  const file = priced('2026-01', '2026-06', { from: '2026-01-01', to: '2026-06-30' })
    .units('2026-09', 'permit', { A: 3 })
    .file()
  const charge = paperCharge('agreement', 2026, 36_500)
  const workspace = { ...file, serviceCharges: [charge] }
  const { window } = await opens('finance', { workspace, today: '2026-12-01' })
  const task = window
    .getByRole('listitem')
    .filter({ hasText: /2 points à régler dans la répartition du .* semestre 2026/ })
  await expect(task).toContainText('Commune A, septembre 2026')
  await task.getByRole('link', { name: 'Ouvrir la répartition' }).click()
  await expect(window.getByRole('main')).toContainText(saying('« Papier » : 184,00 €'))
})

test('the home of finance names a year that nobody billed once it is older than those it looks at', async () => {
  const workspace = priced('2025-01', '2025-12', { from: '2025-01-01', to: null }).file()
  const { window } = await opens('finance', { workspace, today: '2027-01-15' })
  await expect(
    window.getByText(saying('Aucune période à refacturer en 2026 ni en 2027.')),
  ).toBeVisible()
  const task = window
    .getByRole('listitem')
    .filter({ hasText: 'Une période plus ancienne reste à refacturer' })
  await expect(task).toContainText('2025')
  await task.getByRole('link', { name: 'Ouvrir la répartition' }).click()
  await expect(window.getByRole('main')).toContainText('2025')
})

test('the homes say that the first month of an agreement is not over, and before it begins from which day hours are entered', async () => {
  const period = { from: '2025-09-01', to: '2026-08-31' }
  const begun = new Territory('A').lends('Marie').terms({ period }).contracted('A', 12)
  await opens('finance', { workspace: begun.file(), today: '2025-08-31' })
  const home = launched.window.getByRole('main')
  await expect(home).toContainText(
    saying('La prochaine convention commence le 1ᵉʳ septembre 2025. Ses heures'),
  )
  await expect(home).not.toContainText(/Remplissez|Saisissez/)
  await launched.close()
  const workspace = begun.days('Marie', '2025-09', [[1, 'A', 4]]).file()
  await opens('direction', { workspace, today: '2025-09-01' })
  const next = launched.window.getByRole('main')
  await expect(next).toContainText('Aucun des mois saisis n’est encore fini.')
  await expect(next).not.toContainText(/Aucune heure|Remplissez/)
})

test('the home of directors names the months that two agreements make together, where one took the place of the other', async () => {
  const quotas = [{ collectivityId: 'A', millionths: 1_000_000 }]
  const workspace = priced('2026-01', '2026-11', { from: '2026-01-01', to: '2026-03-14' })
    .also({
      id: 'next',
      reference: '2026-02',
      period: { from: '2026-03-15', to: null },
      key: { kind: 'fixedQuotas', quotas },
      beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
      agents: [{ agentId: 'Marie', workShare: 10_000 }],
    })
    .file()
  const { window } = await opens('direction', { workspace, today: '2026-12-01' })
  await expect(window.getByRole('main')).toContainText(
    saying('1 100,00 € à rembourser en janvier – novembre 2026. 2 conventions'),
  )
})

test('the home of directors compares no month that the beginning or the end of the agreement cuts short', async () => {
  const file = sampleWorkspace()
  const period = { from: day('2026-02-16'), to: day('2026-06-14') }
  const agreements = file.agreements.map((one) => ({ ...one, period }))
  const { window } = await opens('direction', {
    workspace: { ...file, agreements },
    today: '2026-07-01',
  })
  await expect(
    window.getByText('Mars compte le plus d’heures, mai le moins', { exact: true }),
  ).toBeVisible()
})

test('an office that begins in January under an older agreement is shown no year before, of which it keeps nothing', async () => {
  const territory = new Territory('A').lends('Marie').contracted('A', 12)
  const workspace = territory
    .terms({ reference: '2024-07', period: { from: '2024-01-01', to: null } })
    .days('Marie', '2027-01', [[4, 'A', 4]])
    .file()
  const { window } = await opens('finance', { workspace, today: '2027-02-10' })
  for (const address of [
    '/repartition',
    '/etats',
    '/tableau-de-bord',
    '/tableau-de-bord/rapport',
  ]) {
    await goToAddress(launched, address)
    await expect(window.getByRole('main'), address).toContainText('2027')
    await expect(window.getByRole('main'), address).not.toContainText('2026')
  }
})

test('the home of directors gives the cost of an hour that the indicators give', async () => {
  const { window } = await opens('direction', { sample: 'pays-de-saint-seine' })
  const hour = /24,46.€/
  await expect(window.getByText(/l’heure faite chez les bénéficiaires/)).toHaveText(hour)
  await goToAddress(launched, '/tableau-de-bord/indicateurs')
  await expect(
    window.getByRole('button', { name: /^Coût complet d’une heure de service/ }),
  ).toContainText(hour)
})
