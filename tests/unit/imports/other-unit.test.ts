import { describe, expect, it } from 'vitest'
import { hasOtherUnit } from '#shared/domain/imports/other-unit'

describe('a title or heading of amounts', () => {
  it.each([
    'Traitement (k€)',
    'en milliers d’euros',
    'Montant en centimes',
    'Total K EUR',
    'M€',
    'Tarif CHF',
    'Montant (USD)',
    'Montant $',
    'en francs CFP',
  ])('says another unit than euros: %s', (text) => expect(hasOtherUnit(text)).toBe(true))

  it.each([
    'Traitement (€)',
    'en euros et centimes',
    'Montants arrondis au centime',
    'au centime près',
    'Centre de gestion',
    'Milly-la-Forêt',
    'Commune de Saint-Franc',
  ])('says euros, or nothing of a unit: %s', (text) => expect(hasOtherUnit(text)).toBe(false))
})
