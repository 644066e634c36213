import type { Result } from '#shared/kernel/result'
import type { Collectivity, CollectivityKind } from '#shared/domain/collectivities/collectivity'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import type { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'

/** A year of population as typed. */
export interface PopulationDraft {
  readonly year: string
  readonly municipal: string
  /** Empty where it is not known. */
  readonly dgf: string
  readonly total: string
}

/** An annexed budget as typed. */
export interface AnnexBudgetDraft {
  readonly name: string
  readonly collectivity: string
  readonly budget: string
  readonly siret: string
  readonly product: string
}

/** A collectivity as typed. */
export interface CollectivityDraft {
  readonly code: string
  readonly name: string
  readonly kind: CollectivityKind
  readonly siren: string
  readonly siret: string
  readonly inseeCode: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly populations: readonly PopulationDraft[]
  readonly memberOf: readonly string[]
  /** Codes of the public accountant; empty where not known. */
  readonly post: string
  readonly treasuryCode: string
  readonly budget: string
  readonly budgetSiret: string
  readonly product: string
  readonly annexBudgets: readonly AnnexBudgetDraft[]
  /** A `data:` address; empty for none. */
  readonly logo: string
}

/** What a new one starts from. */
export const blankCollectivity: CollectivityDraft = {
  code: '',
  name: '',
  kind: 'municipality',
  siren: '',
  siret: '',
  inseeCode: '',
  street: '',
  postalCode: '',
  city: '',
  populations: [],
  memberOf: [],
  post: '',
  treasuryCode: '',
  budget: '',
  budgetSiret: '',
  product: '',
  logo: '',
  annexBudgets: [],
}

/** The draft of a kept collectivity, latest population first. */
export const collectivityDraft = (kept: Collectivity): CollectivityDraft => ({
  code: kept.code,
  name: kept.name,
  kind: kept.kind,
  siren: kept.siren ?? '',
  siret: kept.siret ?? '',
  inseeCode: kept.inseeCode ?? '',
  ...kept.address,
  populations: [...kept.populations]
    .sort((a, b) => b.year - a.year)
    .map(({ year, municipal, dgf, total }) => ({
      year: String(year),
      municipal: String(municipal),
      dgf: dgf === undefined ? '' : String(dgf),
      total: total === undefined ? '' : String(total),
    })),
  memberOf: kept.memberOf,
  post: kept.treasury?.post ?? '',
  treasuryCode: kept.treasury?.collectivity ?? '',
  budget: kept.treasury?.budget ?? '',
  budgetSiret: kept.treasury?.budgetSiret ?? '',
  product: kept.treasury?.product ?? '',
  annexBudgets: (kept.treasury?.annexBudgets ?? []).map((each) => ({
    ...each,
    siret: each.siret ?? '',
  })),
  logo: kept.logo ?? '',
})

/** A number of a register without the spaces between which it is often copied. */
export const compact = (text: string): string => text.replace(/\s/g, '').toUpperCase()

const numberOrNone = (text: string): string | null => (compact(text) === '' ? null : compact(text))

/** The codes of the public accountant, where there are any. */
function treasuryOf(draft: CollectivityDraft): Pick<Collectivity, 'treasury'> {
  const { post, treasuryCode, budget, budgetSiret, product, annexBudgets } = draft
  const none = [post, treasuryCode, budget, budgetSiret, product].every(
    (code) => code.trim() === '',
  )
  if (none && annexBudgets.length === 0) return {}
  const codes = { post, collectivity: treasuryCode, budget, product }
  const annexed = annexBudgets.map((each) => ({ ...each, siret: numberOrNone(each.siret) }))
  return {
    treasury: {
      ...codes,
      budgetSiret: numberOrNone(budgetSiret),
      ...(annexed.length === 0 ? {} : { annexBudgets: annexed }),
    },
  }
}

/** Reads a draft into the collectivity it describes, or says field by field what is wrong. */
export function readCollectivityDraft(
  draft: CollectivityDraft,
  kept: Pick<Collectivity, 'id' | 'archived'>,
  texts: DraftTexts,
): Result<Collectivity, FormFailure> {
  const populations = draft.populations.map(({ year, municipal, dgf, total }, place) => ({
    year: texts.number(`populations.${place}.year`, year),
    municipal: texts.number(`populations.${place}.municipal`, municipal),
    ...(dgf.trim() === '' ? {} : { dgf: texts.number(`populations.${place}.dgf`, dgf) }),
    ...(total.trim() === '' ? {} : { total: texts.number(`populations.${place}.total`, total) }),
  }))
  return texts.finish(collectivitySchema, {
    id: kept.id,
    code: draft.code,
    name: draft.name,
    kind: draft.kind,
    siren: numberOrNone(draft.siren),
    siret: numberOrNone(draft.siret),
    inseeCode: numberOrNone(draft.inseeCode),
    address: { street: draft.street, postalCode: draft.postalCode, city: draft.city },
    populations,
    memberOf: draft.memberOf,
    ...treasuryOf(draft),
    ...(draft.logo === '' ? {} : { logo: draft.logo }),
    archived: kept.archived,
  })
}
