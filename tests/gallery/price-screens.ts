import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { press } from '../hands/hands'
import type { Running } from '../hands/running'
import '../hands/window-desk'

const AGREEMENT = '/conventions/convention-2024-07'
const ALLOCATION = '/repartition/convention-2024-07'

/** Gives the sample's agreement a price list and limits, with an amendment that changes some; runs in the window. */
async function priceAgreement(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const line = (id: string, label: string, rated: unknown, more: object = {}) => ({
    id,
    label,
    rated,
    bodies: null,
    agents: null,
    tiers: [],
    ...more,
  })
  const [first, second, third] = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const lines = (price: number) => [
    line('half', 'Demi-journée sur place', { kind: 'halfDay', minutes: 210, price }),
    line('beyond', 'Heure au-delà de sept heures dans la journée', {
      kind: 'hour',
      basis: 'actual',
      beyond: 420,
      price: 600,
    }),
    line(
      'act',
      'Acte d’état civil',
      { kind: 'unit', unitTypeId: 'act', price: 800 },
      {
        bodies: { kinds: ['syndicate'], collectivityIds: [first] },
        tiers: [
          { above: 5000, price: 700 },
          { above: 10_000, price: 650 },
        ],
      },
    ),
    line('month', 'Suivi administratif', { kind: 'month', each: 'beneficiary', price: 4000 }),
  ]
  const limit = (kind: string, collectivityId: string | undefined, amount: number | null) => ({
    kind,
    collectivityId: collectivityId ?? null,
    amount,
    reason: amount === null ? 'Met un bureau à disposition' : 'Délibération 2026-12',
  })
  const limits = [
    limit('cap', first, 600_000),
    limit('floor', undefined, 24_000),
    limit('exempt', second, null),
  ]
  const own = {
    ...agreement,
    unitTypes: [{ id: 'act', name: 'Acte d’état civil', unit: 'act' }],
    key: { kind: 'prices', lines: lines(4000) },
    keyDecision: 'Délibération n° 2026-12 du 3 février 2026',
    limits,
  }
  const { beneficiaries, agents, hourlyTariff, annualWeeks, commonTime, tieBreak } = agreement
  const terms = {
    beneficiaries,
    agents,
    hourlyTariff,
    annualWeeks,
    commonTime,
    tieBreak,
    key: { kind: 'prices', lines: lines(4200).slice(0, 3) },
    gap: 'beneficiaries',
    limits: [limit('cap', first, 650_000), limit('cap', third, 500_000)],
  }
  const amendments = [
    {
      id: 'first',
      reference: 'Avenant n° 1',
      purpose: 'Nouveaux tarifs',
      resolutionReference: '2026-031',
      signedOn: '2026-11-12',
      effectiveOn: '2026-12-01',
      terms,
    },
  ]
  const answer = await self.desk.ask('saveAgreement', { ...own, amendments } as never)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
}

const scrollTo = async ({ window }: Running, heading: RegExp): Promise<void> =>
  window
    .getByRole('complementary')
    .getByRole('heading', { name: heading })
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }))

/** Opens the line of acts, unless it is open already; answers with its steps. */
async function openAct({ window }: Running): Promise<Locator> {
  const pane = window.getByRole('complementary')
  const line = pane.getByRole('button', { name: /^(Modifier|Change) Acte/ })
  const steps = pane.getByRole('group', { name: /^(Paliers|Tiers)$/ })
  await expect(line.or(steps).first()).toBeVisible()
  if ((await line.count()) > 0) await line.click()
  return steps
}

/** Price lists and limits: cards, forms open, folded and refused, what an amendment changes, explanations. */
export const PRICE_SCREENS = [
  {
    name: 'prices-new',
    address: '/conventions/nouvelle',
    first: async ({ window }: Running): Promise<void> => {
      await window.getByRole('radio').last().check()
      await window.getByRole('radio').last().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'prices-agreement',
    address: AGREEMENT,
    first: async ({ window }: Running): Promise<void> => {
      await window.evaluate(priceAgreement)
      await expect(window.locator('ol').first()).toBeVisible()
    },
  },
  {
    name: 'prices-agreement-list',
    address: AGREEMENT,
    first: async ({ window }: Running): Promise<void> => {
      await window
        .getByRole('heading', { name: /^(Prix convenus|Agreed prices)/ })
        .evaluate((element) => element.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'prices-agreement-limits',
    address: `${AGREEMENT}?avenant=convention`,
    first: async ({ window }: Running): Promise<void> => {
      await window
        .getByRole('heading', { name: /^(Limites et|Limits and)/ })
        .evaluate((element) => element.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'prices-form',
    address: `${AGREEMENT}?avenant=convention&modifier=terms`,
    first: (launched: Running) => scrollTo(launched, /^(Prix convenus|Agreed prices)/),
  },
  {
    name: 'prices-form-open',
    address: `${AGREEMENT}?avenant=convention&modifier=terms`,
    first: async (launched: Running): Promise<void> => {
      await launched.window
        .getByRole('complementary')
        .getByRole('button', { expanded: false })
        .nth(2)
        .click()
      await scrollTo(launched, /^(Prix convenus|Agreed prices)/)
    },
  },
  {
    name: 'prices-form-tiers',
    address: `${AGREEMENT}?avenant=convention&modifier=terms`,
    first: async (launched: Running): Promise<void> => {
      const steps = await openAct(launched)
      await steps.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'prices-form-wrong',
    address: `${AGREEMENT}?avenant=convention&modifier=terms`,
    first: async (launched: Running): Promise<void> => {
      const pane = launched.window.getByRole('complementary')
      await pane.getByRole('button', { name: /^(Ajouter un prix|Add a price)$/ }).click()
      await pane.getByRole('textbox', { name: /^(Prix|Price)$/ }).fill('0')
      await press(launched.window, 'Control+s')
      await expect(pane.getByRole('alert')).toBeVisible()
    },
  },
  { name: 'limits-form', address: `${AGREEMENT}?avenant=convention&modifier=limits` },
  {
    name: 'limits-form-wrong',
    address: `${AGREEMENT}?avenant=convention&modifier=limits`,
    first: async ({ window }: Running): Promise<void> => {
      const pane = window.getByRole('complementary')
      const reason = pane.getByRole('textbox', { name: /^(Acte ou motif|Act or reason)/ })
      await reason.last().fill('')
      await pane
        .getByRole('textbox', { name: /^(Montant par an|Amount a year)/ })
        .nth(1)
        .fill('9000')
      await press(window, 'Control+s')
      await expect(pane.getByRole('alert')).toBeVisible()
    },
  },
  { name: 'prices-allocation', address: `${ALLOCATION}/2026-11-01/2026-11-30` },
  {
    name: 'prices-explained',
    address: `${ALLOCATION}/2026-11-01/2026-11-30?body=commune-21573`,
  },
  {
    name: 'prices-explained-limit',
    address: `${ALLOCATION}/2026-11-01/2026-11-30?body=commune-21561`,
    first: (launched: Running) => scrollTo(launched, /^(Limite|Limit|Clé|Key)/),
  },
  {
    name: 'prices-explained-gap',
    address: `${ALLOCATION}/2026-11-01/2026-12-31?body=commune-21573`,
    first: (launched: Running) => scrollTo(launched, /^(Écart|Gap)/),
  },
] as const
