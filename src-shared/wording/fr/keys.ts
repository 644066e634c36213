import { frActualCostKey } from './keys/actual-cost'
import { frCriteriaKey } from './keys/criteria'
import { frFixedQuotasKey } from './keys/fixed-quotas'
import { frPricesKey } from './keys/prices'
import { frTariffKey } from './keys/tariff'

/** Keys and limits, in French: what lists call a key, a block for each kind, and what limits say. */
export const frKeys = {
  /** What lists of a document or of the window call a key. */
  name: {
    actualCost: 'Part du coût réel, au prorata des heures réelles',
    tariffContracted: 'Heures prévues × tarif horaire',
    tariffActual: 'Heures réelles × tarif horaire',
    fixedQuotas: 'Part du coût réel, par quotités fixes',
    criteria: 'Part du coût réel, selon des critères',
    prices: 'Liste de prix',
  },
  /** The same where one is chosen. */
  choice: {
    actualCost: 'Le coût réel, au prorata des heures faites',
    tariffContracted: 'Les heures prévues, au tarif horaire',
    tariffActual: 'Les heures faites, au tarif horaire',
    fixedQuotas: 'Le coût réel, par quotités fixes',
    criteria: 'Le coût réel, selon des critères pondérés',
    prices: 'Des quantités, aux prix d’une liste',
  },
  actualCost: frActualCostKey,
  tariff: frTariffKey,
  fixedQuotas: frFixedQuotasKey,
  criteria: frCriteriaKey,
  prices: frPricesKey,
  limit: {
    fixed: 'Forfait de {{yearly, euros}} par an ({{months}} mois sur 12)',
    floor: 'Plancher de {{yearly, euros}} par an ({{months}} mois sur 12)',
    cap: 'Plafond de {{yearly, euros}} par an ({{months}} mois sur 12)',
  },
  limitCounted:
    '{{limit}} : {{through, euros}} ({{all}} mois de l’année), moins {{before, euros}} ({{earlier}} mois) comptés avant',
  limitFor: '{{limit}}, {{reason}}',
} as const
