import type { Collectivity } from '../collectivities/collectivity'
import { isSameName } from '../collectivities/treasury'

/** What a file for Hélios says of its budget; codes are empty where not known. */
export interface BudgetCodes {
  /** LibelleColBud, before it is cut. */
  readonly label: string
  /** IdColl. */
  readonly siret: string | null
  /** CodCol, CodBud and CodProdLoc. */
  readonly collectivity: string
  readonly budget: string
  readonly product: string
}

/** The codes of a budget of a lender, the main one under `null`; `null` where the lender keeps none for that name. */
export function budgetCodes(
  { name, siret, treasury }: Pick<Collectivity, 'name' | 'siret' | 'treasury'>,
  annexBudget: string | null,
): BudgetCodes | null {
  if (annexBudget === null)
    return {
      label: name,
      siret: treasury?.budgetSiret ?? siret,
      collectivity: treasury?.collectivity ?? '',
      budget: treasury?.budget ?? '',
      product: treasury?.product ?? '',
    }
  const found = treasury?.annexBudgets?.find((one) => isSameName(one.name, annexBudget))
  return found === undefined ? null : { label: found.name, ...found }
}
