import { serves } from '#shared/domain/agreements/coverage'
import { termsAround } from '#shared/domain/agreements/terms-around'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { AgreementRoles, type AgreementRole } from '../../forms/agreement-roles'
import { useWording } from '../../ui/use-wording'

/** The agreements in which a collectivity lends or benefits. */
export function AgreementsSection({ collectivityId }: { readonly collectivityId: string }) {
  const { t } = useWording()
  const today = useToday()
  const roles = useRegistry().agreements.flatMap((agreement): readonly AgreementRole[] => {
    const terms = termsAround(agreement, today, (each) => serves(each, collectivityId))
    const part = terms?.beneficiaries.find((each) => each.collectivityId === collectivityId)
    if (terms !== undefined && part !== undefined)
      return [{ terms, role: t('collectivities.benefits', { hours: part.weeklyMinutes }) }]
    return agreement.lenderId === collectivityId
      ? [{ terms: agreement, role: t('collectivities.lends') }]
      : []
  })
  return <AgreementRoles roles={roles} nothing={t('collectivities.noAgreement')} />
}
