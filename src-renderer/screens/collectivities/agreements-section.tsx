import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { serves } from '#shared/domain/agreements/coverage'
import { termsAround } from '#shared/domain/agreements/terms-around'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useTermDays } from '../../client/use-term-days'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { FormSection } from '../../forms/form-section'
import looks from '../../ui/looks.module.css'

/** The agreements in which a collectivity lends or benefits. */
export function AgreementsSection({ collectivityId }: { readonly collectivityId: string }) {
  const { t } = useWording()
  const today = useToday()
  const { agreements } = useRegistry()
  const termDays = useTermDays()
  const found = agreements.flatMap((agreement) => {
    const { id, reference, title, lenderId } = agreement
    const terms = termsAround(agreement, today, (each) => serves(each, collectivityId))
    const part = terms?.beneficiaries.find((each) => each.collectivityId === collectivityId)
    if (part === undefined && lenderId !== collectivityId) return []
    const role =
      part === undefined
        ? t('collectivities.lends')
        : t('collectivities.benefits', { hours: part.weeklyMinutes })
    return [{ id, reference, title, role: `${role}${termDays(terms ?? agreement)}` }]
  })
  return (
    <FormSection title={t('words.agreements')}>
      {found.length === 0 && <p className={looks.remark}>{t('collectivities.noAgreement')}</p>}
      {found.map(({ id, reference, title, role }) => (
        <Flex key={id} component="p" direction="column" fz="table">
          <Link className={looks.link} to={paths.agreement(id)}>
            {reference} · {title}
          </Link>
          <span className={looks.note}>{role}</span>
        </Flex>
      ))}
    </FormSection>
  )
}
