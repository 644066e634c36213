import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, press, saying } from '../hands/hands'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// What statements rest on besides hours, costs and criteria is corrected where it is entered: the refusal of each form leads there.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

const TERMS = '/conventions/agreement?modifier=terms'

const tariffs = (hourlyTariff: number) => ({
  key: { kind: 'tariff', basis: 'actual' },
  hourlyTariff,
})

/** Commune A had 20 h in January and in February, commune B had 10. */
const served = (): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20, B: 10, common: 6 })
    .hours('Marie', '2026-02', { A: 20, B: 10 })
    .cost('Marie', '2026-01', 300)
    .cost('Marie', '2026-02', 300)

const cases: readonly {
  readonly fact: string
  readonly territory: Territory
  readonly address: string
  readonly change: (window: Page) => Promise<void>
  /** How the dialogue names what was wrong. */
  readonly named: string
}[] = [
  {
    fact: 'a term of the agreement',
    territory: served(),
    address: TERMS,
    change: async (window) => {
      await window.getByRole('radio', { name: 'Laissé à la collectivité d’origine' }).check()
      await press(window, 'Control+s')
    },
    named: 'onvention 2026-01',
  },
  {
    fact: 'a quota',
    territory: served().terms({
      key: {
        kind: 'fixedQuotas',
        quotas: [
          { collectivityId: 'A', millionths: 600_000 },
          { collectivityId: 'B', millionths: 400_000 },
        ],
      },
    }),
    address: TERMS,
    change: async (window) => {
      await box(window, 'Quotité, Commune A').fill('50')
      await box(window, 'Quotité, Commune B').fill('50')
      await press(window, 'Control+s')
    },
    named: 'onvention 2026-01',
  },
  {
    fact: 'a tariff',
    territory: served().terms(tariffs(2000)),
    address: TERMS,
    change: async (window) => {
      await box(window, 'Tarif horaire').fill('25')
      await press(window, 'Control+s')
    },
    named: 'onvention 2026-01',
  },
  {
    fact: 'a population',
    territory: served()
      .populations(2026, { A: 100, B: 200 })
      .terms({
        key: {
          kind: 'criteria',
          criteria: [{ measure: { kind: 'population', of: 'municipal' }, weight: 1 }],
        },
      }),
    address: '/collectivites/A',
    change: async (window) => {
      await window.getByRole('textbox', { name: /^Population municipale/ }).fill('300')
      await press(window, 'Control+s')
    },
    named: 'Fiche de la commune A',
  },
  {
    fact: 'a number of units',
    territory: served()
      .units('2026-01', 'permis', { A: 2, B: 1 })
      .terms({
        unitTypes: [{ id: 'permis', name: 'permis', unit: 'act' }],
        key: {
          kind: 'prices',
          lines: [
            {
              id: 'permis',
              label: 'Permis',
              rated: { kind: 'unit', unitTypeId: 'permis', price: 15_000 },
              bodies: null,
              agents: null,
              tiers: [],
            },
          ],
        },
      }),
    address: '/unites/agreement/2026-01',
    change: async (window) => {
      await window.locator('[data-row="0"][data-column="0"]').click()
      await window.keyboard.type('3')
      await press(window, 'Enter')
    },
    named: '2026-01',
  },
  {
    fact: 'an amendment that never was',
    territory: served().terms({
      ...tariffs(2000),
      amendments: [
        {
          id: 'n1',
          reference: 'Avenant n° 1',
          purpose: '',
          resolutionReference: '',
          signedOn: null,
          effectiveOn: '2026-02-01',
          terms: {
            ...tariffs(3000),
            beneficiaries: ['A', 'B'].map((collectivityId) => ({
              collectivityId,
              weeklyMinutes: 0,
            })),
            agents: [{ agentId: 'Marie', workShare: 10_000 }],
            annualWeeks: 'paid',
            commonTime: 'proRata',
            tieBreak: [],
          },
        },
      ],
    }),
    address: '/conventions/agreement?avenant=n1&modifier=amendment',
    change: async (window) => {
      await window.getByRole('button', { name: 'Retirer l’avenant' }).click()
    },
    named: 'Avenant n° 1',
  },
]

for (const { fact, territory, address, change, named } of cases)
  test(`${fact} that a statement rests on is refused with the way to its correction, which is kept`, async () => {
    const office = new Office(territory)
    well(await office.issue(months('01', '02')))
    launched = await launch({ workspace: await office.file(), address, today: '2027-01-15' })
    const { window } = launched
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
    await change(window)
    await expect(window.getByText(/L’état 2026-00[12] repose sur/).first()).toBeVisible()
    await window.getByRole('button', { name: 'Corriger cette année…' }).first().click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('Corriger après l’émission')
    await expect(dialog.getByRole('list', { name: 'Ce qui était faux' })).toContainText(named)
    await expect(dialog).toContainText(/annulés? et réémis?/)
    await box(dialog, 'Motif').fill('Erreur de saisie')
    await press(window, 'Enter')
    await expect(window.getByText('2 états sont remplacés.')).toBeVisible()
    await expect(dialog).toBeHidden()
    await expect(window.getByText(saying('Non enregistré'))).toHaveCount(0)
    await expect(window.getByRole('button', { name: 'Corriger cette année…' })).toHaveCount(0)
  })

test('hours and pay of a file that a statement rests on lead to the correction of all of them', async () => {
  const office = new Office(served())
  well(await office.issue(months('01', '02')))
  launched = await launch({ workspace: await office.file(), today: '2027-01-15' })
  const { window } = launched
  const choose = async (name: string, lines: readonly string[]): Promise<void> => {
    const path = join(launched.data, name)
    writeFileSync(path, lines.join('\n'))
    await launched.choose(path)
    await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  }
  const dialog = window.getByRole('dialog')
  const wrong = dialog.getByRole('list', { name: 'Ce qui était faux' })
  await goToAddress(launched, '/couts/paie')
  await choose('paie.csv', [
    'Agent;Mois;Traitement brut',
    'Marie;01/2026;310,00',
    'Marie;02/2026;320,00',
  ])
  await expect(window.getByText(saying('elles ne changent que par une correction'))).toBeVisible()
  await window.getByRole('button', { name: 'Corriger cette année…' }).click()
  await expect(wrong.getByRole('listitem')).toHaveCount(2)
  await press(window, 'Escape')
  await goToAddress(launched, '/import')
  await choose('heures.csv', ['Agent;Date;Collectivité;Durée', 'Marie;13/01/2026;Commune A;3:00'])
  await window
    .getByRole('button', { name: /Continuer|Répétition/ })
    .first()
    .click()
  await window.getByRole('button', { name: 'Corriger cette année…' }).click()
  await expect(wrong).toContainText('Commune A')
  await expect(dialog).toContainText(/annulés et réémis/)
  await box(dialog, 'Motif').fill('Erreur du relevé')
  await press(window, 'Enter')
  await expect(window.getByText('2 états sont remplacés.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Corriger cette année…' })).toHaveCount(0)
})

test('pay that a tariff does not need is recorded under the statements, and replaces none of them', async () => {
  const office = new Office(served().terms(tariffs(2000)))
  well(await office.issue(months('01', '02')))
  launched = await launch({ workspace: await office.file(), today: '2027-01-15' })
  const { window } = launched
  const path = join(launched.data, 'paie.csv')
  writeFileSync(path, 'Agent;Mois;Traitement brut\nMarie;01/2026;310,00\nMarie;02/2026;320,00')
  await goToAddress(launched, '/couts/paie')
  await launched.choose(path)
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  await window.getByRole('button', { name: 'Corriger cette année…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('seule l’empreinte de leur calcul aura changé')
  await expect(dialog.getByRole('table')).toHaveCount(0)
  await box(dialog, 'Motif').fill('Paie reçue après l’émission')
  await press(window, 'Enter')
  await expect(window.getByText('0 état est remplacé.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('button', { name: 'Corriger cette année…' })).toHaveCount(0)
})
