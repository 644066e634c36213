import { Flex } from '@mantine/core'
import { Link } from 'react-router'
import { agreementOn, standingTerms } from '#shared/domain/agreements/term-versions'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { FormSection } from '../../forms/form-section'
import looks from '../../ui/looks.module.css'

/** The agreements in which a collectivity lends or benefits. */
export function AgreementsSection({ collectivityId }: { readonly collectivityId: string }) {
  const { t } = useWording()
  const today = useToday()
  const { agreements } = useRegistry()
  const found = agreements.flatMap((agreement) => {
    const { id, reference, title, lenderId } = agreement
    // Today's hours, or those of the first terms that name the body.
    const part = [agreementOn(agreement, today), ...standingTerms([agreement])]
      .flatMap(({ beneficiaries }) => beneficiaries)
      .find((each) => each.collectivityId === collectivityId)
    if (part === undefined && lenderId !== collectivityId) return []
    const role =
      part === undefined
        ? t('collectivities.lends')
        : t('collectivities.benefits', { hours: part.weeklyMinutes })
    return [{ id, reference, title, role }]
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
