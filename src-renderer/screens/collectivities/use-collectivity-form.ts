import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../../forms/draft-texts'
import { newId } from '../../forms/new-id'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import {
  blankCollectivity,
  collectivityDraft,
  readCollectivityDraft,
  type CollectivityDraft,
} from './collectivity-draft'

/** The path of a field in the record, without its place in a list. */
type CollectivityPath =
  | 'name'
  | 'code'
  | 'kind'
  | 'siren'
  | 'siret'
  | 'inseeCode'
  | 'address.street'
  | 'address.postalCode'
  | 'address.city'
  | 'populations'
  | 'populations.year'
  | 'populations.municipal'
  | 'populations.dgf'
  | 'populations.total'
  | 'memberOf'
  | 'logo'
  | 'treasury.post'
  | 'treasury.collectivity'
  | 'treasury.budget'
  | 'treasury.budgetSiret'
  | 'treasury.product'
  | 'treasury.annexBudgets'
  | 'treasury.annexBudgets.name'
  | 'treasury.annexBudgets.collectivity'
  | 'treasury.annexBudgets.budget'
  | 'treasury.annexBudgets.siret'
  | 'treasury.annexBudgets.product'

/** The form of a collectivity. */
export type CollectivityForm = RecordForm<CollectivityDraft, CollectivityPath>

/** The form that creates a collectivity (`null`) or changes one. */
export function useCollectivityForm(
  kept: Collectivity | null,
  onSaved: (saved: Collectivity) => void,
): CollectivityForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveCollectivity', { notice: false })
  const id = useMemo(() => kept?.id ?? newId(), [kept?.id])
  const labels = useMemo(
    () => ({
      name: t('collectivities.field.name'),
      code: t('collectivities.field.code'),
      kind: t('collectivities.field.kind'),
      siren: t('collectivities.field.siren'),
      siret: t('collectivities.field.siret'),
      inseeCode: t('collectivities.field.inseeCode'),
      'address.street': t('collectivities.field.street'),
      'address.postalCode': t('collectivities.field.postalCode'),
      'address.city': t('collectivities.field.city'),
      populations: t('collectivities.field.populations'),
      'populations.year': t('collectivities.field.year'),
      'populations.municipal': t('collectivities.field.municipal'),
      'populations.dgf': t('collectivities.field.dgf'),
      'populations.total': t('collectivities.field.total'),
      memberOf: t('collectivities.field.memberOf'),
      logo: t('collectivities.logo.title'),
      'treasury.post': t('collectivities.treasury.post'),
      'treasury.collectivity': t('collectivities.treasury.collectivity'),
      'treasury.budget': t('collectivities.treasury.budget'),
      'treasury.budgetSiret': t('collectivities.treasury.budgetSiret'),
      'treasury.product': t('collectivities.treasury.product'),
      'treasury.annexBudgets': t('collectivities.treasury.annexBudgets'),
      'treasury.annexBudgets.name': t('collectivities.treasury.annexName'),
      'treasury.annexBudgets.collectivity': t('collectivities.treasury.collectivity'),
      'treasury.annexBudgets.budget': t('collectivities.treasury.budget'),
      'treasury.annexBudgets.siret': t('collectivities.treasury.budgetSiret'),
      'treasury.annexBudgets.product': t('collectivities.treasury.product'),
    }),
    [t],
  )
  return useRecordForm<CollectivityDraft, Collectivity, CollectivityPath>({
    what: kept?.name ?? t('collectivities.kicker.create'),
    initial: useMemo(() => (kept === null ? blankCollectivity : collectivityDraft(kept)), [kept]),
    labels,
    fieldOf: { codeTaken: 'code' },
    read: (draft) =>
      readCollectivityDraft(
        draft,
        { id, archived: kept?.archived ?? false },
        new DraftTexts(t, language),
      ),
    save: save.run,
    onSaved,
  })
}
