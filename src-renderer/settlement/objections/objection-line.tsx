import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { useWording } from '../../ui/use-wording'
import { useObjectionWords } from './use-objection-words'
import { wayOut } from './way-out'

interface ObjectionLineProps {
  readonly group: ObjectionGroup
  readonly agreementId: string
}

/** One objection to the settlement, and the link to correct it. */
export function ObjectionLine({ group, agreementId }: ObjectionLineProps) {
  const { t } = useWording()
  const wordsOf = useObjectionWords()
  const way = wayOut(group, agreementId)
  return (
    <li>
      <span>{wordsOf(group)}</span>
      <Anchor component={Link} to={way.to} data-leads inherit>
        {t(`allocation.objections.mend.${way.what}`)}
      </Anchor>
    </li>
  )
}
