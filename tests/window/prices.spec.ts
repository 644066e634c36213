import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, pane, pick, press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const launched = windowOfAll({
  size: { width: 1280, height: 800 },
  today: '2026-02-10',
  isLeftBlank: true,
})

let agreement = ''

test.describe.configure({ mode: 'serial' })

/** A territory with a centre, two communes and an agent of the centre; nothing is agreed yet. */
async function beginTerritory(): Promise<void> {
  await self.desk.ask('createWorkspace', { name: 'Vallée d’Essai' })
  const body = (id: string, name: string, kind: string) => ({
    id,
    code: id,
    name,
    kind,
    siren: null,
    siret: null,
    inseeCode: null,
    address: { street: '', postalCode: '', city: '' },
    populations: [],
    memberOf: kind === 'municipality' ? ['centre'] : [],
    archived: false,
  })
  for (const each of [
    body('centre', 'Centre d’Essai', 'other'),
    body('orme', 'L’Orme', 'municipality'),
    body('frene', 'Le Frêne', 'municipality'),
  ])
    await self.desk.ask('saveCollectivity', each as never)
  await self.desk.ask('saveAgent', {
    id: 'jeanne',
    registrationNumber: '1',
    firstName: 'Jeanne',
    lastName: 'Rivière',
    status: 'permanent',
    category: 'B',
    grade: 'rédacteur',
    employerId: 'centre',
    workPeriods: [
      { period: { from: '2025-01-01', to: null }, weeklyMinutes: 2100, workShare: 10_000 },
    ],
    archived: false,
  } as never)
}

test.beforeAll(() => launched.window.evaluate(beginTerritory))

/** Chooses what the open line counts. */
async function countsWhat(what: string): Promise<void> {
  const { window } = launched
  await pane(launched.window).getByRole('combobox', { name: 'Ce qui est compté' }).click()
  await window.getByRole('option', { name: what, exact: true }).click()
}

test('an agreement at agreed prices is begun, and its list asked for at once', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions/nouvelle')
  await pick(window, 'Collectivité d’origine', 'Centre d’Essai')
  await box(window, 'Titre').fill('Remplacement de secrétaires')
  await box(window, 'Référence').fill('2026-07')
  await box(window, 'Du').fill('1/1/2026')
  await box(window, 'Au').fill('31/12/2026')
  await window.getByRole('checkbox', { name: 'L’Orme' }).check()
  await window.getByRole('checkbox', { name: 'Le Frêne' }).check()
  await window.getByRole('radio', { name: /prix d’une liste/ }).check()
  await press(window, 'Control+s')
  await expect(pane(launched.window).getByRole('heading', { name: 'Stipulations' })).toBeVisible()
  await expect(pane(launched.window).getByRole('radio', { name: /prix d’une liste/ })).toBeChecked()
  await expect(pane(launched.window).getByText(/Aucun prix/)).toBeVisible()
  agreement = new URL(window.url().replace('#', '')).pathname.split('/').pop() ?? ''
})

test('the tariff of a centre is typed: a day at 250, each hour beyond 6 h at 50', async () => {
  const { window } = launched
  await pane(launched.window).getByRole('button', { name: 'Ajouter un prix' }).click()
  await expect(box(pane(launched.window), 'Libellé')).toBeFocused()
  await window.keyboard.type('Journée de 6 heures')
  await countsWhat('Jour de présence')
  await box(pane(launched.window), 'Prix').fill('0')
  await press(window, 'Control+s')
  await expect(
    pane(launched.window).getByText(saying('doit être un montant supérieur à zéro')),
  ).toBeVisible()
  await expect(box(pane(launched.window), 'Prix')).toBeFocused()
  await box(pane(launched.window), 'Prix').fill('250')
  await expect(
    pane(launched.window).getByText(saying('250,00 € par jour de présence d’un agent, même court')),
  ).toBeVisible()
  await pane(launched.window).getByRole('button', { name: 'Dupliquer Journée de 6 heures' }).click()
  const second = pane(launched.window).getByRole('group', {
    name: 'Journée de 6 heures (copie)',
    exact: true,
  })
  await box(second, 'Libellé').fill('Heure au-delà de 6 h')
  await countsWhat('Heure au-delà de… dans la journée')
  await box(pane(launched.window), 'Au-delà de').fill('6h')
  await box(pane(launched.window), 'Prix').fill('50')
  await expect(
    pane(launched.window).getByText(
      saying('50,00 € par heure faite au-delà de 6 h dans la journée'),
    ),
  ).toBeVisible()
  await pane(launched.window).getByRole('button', { name: 'Monter Heure au-delà de 6 h' }).click()
  await expect(pane(launched.window).getByRole('listitem').first()).toContainText(
    'Heure au-delà de 6 h',
  )
  await pane(launched.window)
    .getByRole('button', { name: 'Replier Heure au-delà de 6 h' })
    .press('Alt+ArrowDown')
  await expect(pane(launched.window).getByRole('listitem').first()).toContainText(
    'Journée de 6 heures',
  )
  await box(pane(launched.window), 'Acte qui a décidé la clé').fill('Délibération du 11 décembre')
  await press(window, 'Control+s')
  await expect(pane(launched.window)).toBeHidden()
  await expect(window.getByRole('heading', { name: 'Prix convenus' })).toBeVisible()
  await expect(window.getByText(saying('^250,00 € par jour de présence'))).toBeVisible()
})

test('hours make the share, which is explained down to the days, the prices and the act', async () => {
  const { window } = launched
  for (const [day, minutes] of [
    ['2026-01-05', 360],
    ['2026-01-06', 480],
    ['2026-01-07', 120],
  ] as const)
    await window.evaluate(
      async ({ day: date, minutes: done }) =>
        self.desk.ask('recordTime', {
          sheets: [
            {
              agentId: 'jeanne',
              lines: [{ day: date, collectivityId: 'orme', minutes: done, task: '' }],
            },
          ],
        } as never),
      { day, minutes },
    )
  await goToAddress(launched, `/repartition/${agreement}/2026-01-01/2026-01-31?body=orme`)
  await expect(
    pane(launched.window).getByRole('heading', { name: saying('^850,00 €$') }),
  ).toBeVisible()
  await expect(pane(launched.window)).toContainText(
    saying('Journée de 6 heures : 3 jours × 250,00 €'),
  )
  await expect(pane(launched.window)).toContainText(
    saying('Heure au-delà de 6 h : 2 h 00 × 50,00 €'),
  )
  await expect(pane(launched.window)).toContainText(saying('mar. 6 janv.'))
  await expect(pane(launched.window)).toContainText('Délibération du 11 décembre')
})

test('a cap and an exemption are typed, refused without a reason, and bound the share', async () => {
  const { window } = launched
  await goToAddress(launched, `/conventions/${agreement}?modifier=limits`)
  await pane(launched.window).getByRole('button', { name: 'Ajouter une limite' }).click()
  const first = pane(launched.window).getByRole('group', { name: 'Limite 1' })
  await pick(first, 'Pour', 'L’Orme')
  await box(first, 'Montant par an').fill('6000')
  await box(first, 'Acte ou motif').fill('Délibération 2026-12')
  await pane(launched.window).getByRole('button', { name: 'Ajouter une limite' }).click()
  const second = pane(launched.window).getByRole('group', { name: 'Limite 2' })
  await pick(second, 'Nature', 'Exonération')
  await pick(second, 'Pour', 'Le Frêne')
  await press(window, 'Control+s')
  await expect(
    second.getByText(saying('Dites pourquoi cette collectivité est exonérée')),
  ).toBeVisible()
  await box(second, 'Acte ou motif').fill('Met son agent à disposition')
  await press(window, 'Control+s')
  await expect(pane(launched.window)).toBeHidden()
  await expect(window.getByText('Met son agent à disposition')).toBeVisible()
  await goToAddress(launched, `/repartition/${agreement}/2026-01-01/2026-01-31?body=orme`)
  await expect(
    pane(launched.window).getByRole('heading', { name: saying('^500,00 €$') }),
  ).toBeVisible()
  await expect(pane(launched.window)).toContainText(saying('Plafond de 6 000,00 € par an'))
  await press(window, 'Control+z')
  await expect(
    pane(launched.window).getByRole('heading', { name: saying('^850,00 €$') }),
  ).toBeVisible()
  await press(window, 'Control+Shift+z')
  await expect(
    pane(launched.window).getByRole('heading', { name: saying('^500,00 €$') }),
  ).toBeVisible()
})

test('an amendment raises the day and shares the gap, and says so line by line', async () => {
  const { window } = launched
  await goToAddress(launched, `/conventions/${agreement}?modifier=newAmendment`)
  await box(pane(launched.window), 'Prend effet le').fill('1/3/2026')
  await press(window, 'Control+s')
  await expect(window.getByText('ne change encore aucune stipulation')).toBeVisible()
  // Its terms are shown as its form closes: until then, those of the agreement are.
  await expect(pane(launched.window)).toBeHidden()
  await window.getByRole('button', { name: 'Modifier : Prix convenus' }).click()
  await pane(launched.window).getByRole('button', { name: 'Modifier Journée de 6 heures' }).click()
  await box(pane(launched.window), 'Prix').fill('260')
  await pane(launched.window)
    .getByRole('radio', { name: /À la charge des bénéficiaires/ })
    .check()
  await press(window, 'Control+s')
  await expect(pane(launched.window)).toBeHidden()
  const stages = window.getByRole('list', { name: 'Convention et avenants' })
  await expect(stages).toContainText(
    saying(
      'prix changé, Journée de 6 heures : 260,00 € par jour de présence d’un agent, même court, au lieu de 250,00 €',
    ),
  )
  await expect(stages).toContainText(saying('écart entre prix et coût réel à la charge des bénéf'))
  await expect(window.getByText(saying('^avant : 250,00 € par jour de présence'))).toBeVisible()
})

test('prices of an amendment that taxes refunds are without the tax where they are typed, and in the list of changes', async () => {
  const { window } = launched
  const typed = saying('^260,00 € par jour de présence d’un agent, même court, hors taxe$')
  await window.getByRole('button', { name: 'Modifier : Prix convenus' }).click()
  await expect(pane(launched.window).getByText(typed)).toBeHidden()
  await pane(launched.window).getByRole('radio', { name: 'Soumise à la TVA' }).check()
  await expect(pane(launched.window).getByText(typed)).toBeVisible()
  await box(pane(launched.window), 'Taux de TVA').fill('20')
  await box(pane(launched.window), 'Article qui la fonde').fill('CGI, articles 256 et 278')
  await press(window, 'Control+s')
  await expect(pane(launched.window)).toBeHidden()
  const stages = window.getByRole('list', { name: 'Convention et avenants' })
  await expect(stages).toContainText(
    saying('260,00 € par jour de présence d’un agent, même court, hors taxe, au lieu de 250,00 €'),
  )
  await expect(stages).not.toContainText(saying('250,00 € par jour[^;]*hors taxe'))
})
