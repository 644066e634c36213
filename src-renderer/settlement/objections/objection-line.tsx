import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { useObjectionWords } from './use-objection-words'
import { wayOut } from './way-out'

interface ObjectionLineProps {
  readonly group: ObjectionGroup
  readonly agreementId: string
}

/** One objection to the settlement, and the link to correct it. */
export function ObjectionLine({ group, agreementId }: ObjectionLineProps) {
  const { t } = useTranslation()
  const wordsOf = useObjectionWords()
  const way = wayOut(group, agreementId)
  return (
    <li>
      <span>{wordsOf(group)}</span>
      <Anchor component={Link} to={way.to} inherit>
        {t(`allocation.objections.mend.${way.what}`)}
      </Anchor>
    </li>
  )
}
