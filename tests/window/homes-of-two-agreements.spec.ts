import { test } from '@playwright/test'
import { addMonths, month } from '#shared/kernel/month'
import { goToHomeOf, screenSays } from '../hands/home-of'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// What the homes of three roles say of two agreements at once.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

const serves = (...codes: readonly string[]) =>
  codes.map((collectivityId) => ({ collectivityId, weeklyMinutes: 600 }))

/** Marie and Paul, lent by halves to an agreement for A and to one for B that begins later: hours and pay of every month but some. */
function twoServices(begins: string, lacking: readonly string[] = []): Territory {
  const lent = ['Marie', 'Paul'].map((agentId) => ({ agentId, workShare: 5000 }))
  const territory = new Territory('A', 'B')
    .lends('Marie', '2026-01-01')
    .lends('Paul', '2026-01-01')
    .terms({ beneficiaries: serves('A'), agents: lent })
    .also({
      id: 'second',
      reference: '2026-02',
      title: 'Accueil partagé',
      beneficiaries: serves('B'),
      agents: lent,
      period: { from: begins, to: '2026-12-31' },
    })
  for (let at = month('2026-01'); at <= '2026-12'; at = addMonths(at, 1))
    for (const name of ['Marie', 'Paul']) {
      if (!lacking.includes(`${name} ${at}`))
        territory.hours(name, at, at < begins.slice(0, 7) ? { A: 15 } : { A: 15, B: 40 })
      territory.cost(name, at, 1000)
    }
  return territory
}

const opensTerritory = async (workspace: Office) => {
  launched = await launch({
    workspace: await workspace.file(),
    address: '/',
    today: '2027-01-14',
    size: { width: 1366, height: 768 },
  })
  return launched.window
}

test('a month of an agent whom two agreements lend is one that lacks, on every home', async () => {
  const lacking = ['Marie 2026-03', 'Paul 2026-05']
  const window = await opensTerritory(new Office(twoServices('2026-01-01', lacking)))
  await goToHomeOf(launched, 'direction')
  await screenSays(window, '2 mois d’agent n’ont aucune heure')
  await goToHomeOf(launched, 'finance')
  await screenSays(window, '2 manques empêchent de dresser les états')
})

test('those who enter hours read who is over plan under every agreement: only one was looked at', async () => {
  const window = await opensTerritory(new Office(twoServices('2026-01-01')))
  await goToHomeOf(launched, 'humanResources')
  await screenSays(window, '1 collectivité dépasse sa prévision de plus de 10 %, 2026')
  await screenSays(window, 'Commune B.*Accueil partagé')
})

test('that all statements are issued is said of the days that they settle, not of those of the agreement that began last', async () => {
  const office = new Office(twoServices('2026-07-01'))
  well(await office.issue())
  well(await office.issue(months('07', '12'), null, 'second'))
  const window = await opensTerritory(office)
  await goToHomeOf(launched, 'finance')
  await screenSays(window, 'Tous les états pour 2026 sont émis')
  await screenSays(window, 'en 2 états')
})
