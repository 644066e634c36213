import { Flex } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { paths } from '../client/paths'
import { useTermDays } from '../client/use-term-days'
import looks from '../ui/looks.module.css'
import { useWording } from '../ui/use-wording'
import { FormSection } from './form-section'

export interface AgreementRole {
  /** The agreement, cut to the terms in which an agent or a body has its part. */
  readonly terms: Agreement
  readonly role: string
}

interface AgreementRolesProps {
  readonly roles: readonly AgreementRole[]
  /** What is said where there is no role. */
  readonly nothing: string
  /** What comes below the list. */
  readonly children?: ReactNode
}

/** The agreements in which an agent or a body has a part, each with that part and its days where they are not now. */
export function AgreementRoles({ roles, nothing, children }: AgreementRolesProps) {
  const { t } = useWording()
  const termDays = useTermDays()
  return (
    <FormSection title={t('words.agreements')}>
      {roles.length === 0 && <p className={looks.remark}>{nothing}</p>}
      {roles.map(({ terms, role }) => (
        <Flex key={terms.id} component="p" direction="column" fz="table">
          <Link className={looks.link} to={paths.agreement(terms.id)}>
            {terms.reference} · {terms.title}
          </Link>
          <span className={looks.note}>{`${role}${termDays(terms)}`}</span>
        </Flex>
      ))}
      {children}
    </FormSection>
  )
}
