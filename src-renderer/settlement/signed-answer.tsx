import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { lastAnswerAbout } from '#shared/domain/exchanges/exchange-state'
import { paths } from '../client/paths'
import { useRegistry } from '../client/use-registry'
import { useWording } from '../ui/use-wording'

/** Who answered a statement or a record of hours by a signed file, with a link to the contested lines. */
export function SignedAnswer({ subjectId }: { readonly subjectId: string }) {
  const { t } = useWording()
  const { exchanges } = useRegistry()
  const answer = lastAnswerAbout(subjectId, exchanges)
  if (answer?.decision === undefined || answer.decision === null) return null
  const { author, answer: verdict } = answer.decision
  const count = verdict.contested.length
  return (
    <p>
      {t('exchanges.signedAnswer.by', { author })}{' '}
      <Anchor component={Link} to={paths.exchanges(answer.id)} data-leads inherit>
        {count === 0
          ? t('exchanges.signedAnswer.see')
          : t('exchanges.signedAnswer.lines', { count })}
      </Anchor>
    </p>
  )
}
